package io.github.payuperu.contracttests.client;

import static java.util.stream.Collectors.joining;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.payuperu.generatedclient.json.Language;
import io.github.payuperu.generatedclient.json.Merchant;
import io.github.payuperu.generatedclient.json.Order;
import io.github.payuperu.generatedclient.json.PaymentResponse;
import io.github.payuperu.generatedclient.json.SubmitTransactionRequest;
import io.github.payuperu.generatedclient.json.Transaction;
import io.github.payuperu.generatedclient.json.TransactionResponse;
import io.github.payuperu.generatedclient.json.TransactionType;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the README of the models shows is compiled and run here. */
class ReadmeTest {
    private static final Path README = Path.of("../generated-client/json/README.md");
    private static final Path SOURCES = Path.of("src/test/java/io/github/payuperu/contracttests/client");
    private static final Pattern SNIPPET = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static final Operation CAPTURE =
            Contract.get().operation("card.capture").orElseThrow();

    private final JsonMapper mapper = PaymentsMapper.create();

    @Test
    void buildsACapture() throws JsonProcessingException {
        String apiLogin = "pRRXKOl8ikMmt9u";
        String apiKey = "4Vj8eK4rloUd272L48hsrarnUA";

        SubmitTransactionRequest capture = SubmitTransactionRequest.builder()
                .language(Language.ES)
                .test(false)
                .merchant(Merchant.builder().apiLogin(apiLogin).apiKey(apiKey).build())
                .transaction(Transaction.builder()
                        .type(TransactionType.CAPTURE)
                        .parentTransactionId("eebf01c3-7531-4952-a8e8-647a9eebac95")
                        .order(Order.builder().id("1400443216").build())
                        .build())
                .build();
        String body = mapper.writeValueAsString(capture);

        assertThatJson(body).isEqualTo(example(Direction.REQUEST));
    }

    @Test
    void readsAnAnswer() throws JsonProcessingException {
        String answer = example(Direction.RESPONSE);

        PaymentResponse response = mapper.readValue(answer, PaymentResponse.class);
        TransactionResponse transaction = response.getTransactionResponse();
        boolean paid = transaction != null && "APPROVED".equals(transaction.getState());

        assertThat(paid).isTrue();
    }

    @Test
    void showsWhatRunsHere() throws IOException {
        String sources;
        try (Stream<Path> files = Files.list(SOURCES)) {
            sources = files.map(ReadmeTest::read).collect(joining());
        }

        assertThat(SNIPPET.matcher(read(README)).results().map(result -> flat(result.group(1))))
                .hasSize(3)
                .allSatisfy(snippet -> assertThat(flat(sources)).contains(snippet));
    }

    private static String example(Direction direction) {
        return new String(new Example(CAPTURE, direction).body(), StandardCharsets.UTF_8);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
