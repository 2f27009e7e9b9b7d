package io.github.payuperu.contracttests.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.payuperu.generatedclient.json.AdditionalValue;
import io.github.payuperu.generatedclient.json.AdditionalValues;
import io.github.payuperu.generatedclient.json.Order;
import io.github.payuperu.generatedclient.json.PaymentMethodsRequest;
import io.github.payuperu.generatedclient.json.PingRequest;
import io.github.payuperu.generatedclient.json.SubmitTransactionRequest;
import io.github.payuperu.generatedclient.json.Transaction;
import io.github.payuperu.generatedclient.json.TransactionType;
import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.Report;
import io.github.payuperu.wire.finding.Severity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model is judged as the bytes it would become. */
class ObjectDoorTest {
    private final JsonMapper mapper = PaymentsMapper.create();
    private final PayuValidator validator = PayuValidator.builder()
            .clock(InstantSource.fixed(Instant.parse("2021-06-21T12:00:00Z")))
            .build();

    static Stream<Example> examples() {
        return Example.all();
    }

    static Stream<Object> brokenRequests() {
        return Stream.of(
                new PingRequest(),
                new PaymentMethodsRequest(),
                new SubmitTransactionRequest(),
                charge("100.505"),
                charge("1E+2"),
                charge("1E+12"),
                charge("1E+70"),
                charge("-1"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsInAModelWhatItFindsInTheBytes(Example example) {
        assertThat(verdict(validator.check(Rebuilt.of(example.model()))))
                .isEqualTo(verdict(validator.check(example.body())));
    }

    @ParameterizedTest
    @MethodSource("brokenRequests")
    void findsInABrokenModelWhatItFindsInItsBytes(Object request) throws JsonProcessingException {
        assertThat(verdict(validator.check(request)))
                .isNotEmpty()
                .isEqualTo(verdict(validator.check(mapper.writeValueAsBytes(request))));
    }

    private static List<Verdict> verdict(Report report) {
        return report.findings().stream()
                .map(finding -> new Verdict(finding.id(), finding.term(), finding.severity()))
                .toList();
    }

    private static SubmitTransactionRequest charge(String amount) {
        return SubmitTransactionRequest.builder()
                .transaction(Transaction.builder()
                        .type(TransactionType.AUTHORIZATION_AND_CAPTURE)
                        .order(Order.builder()
                                .additionalValues(AdditionalValues.builder()
                                        .txValue(AdditionalValue.builder()
                                                .value(new BigDecimal(amount))
                                                .build())
                                        .build())
                                .build())
                        .build())
                .build();
    }

    private record Verdict(String id, String term, Severity severity) {}
}
