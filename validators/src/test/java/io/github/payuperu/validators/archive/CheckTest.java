package io.github.payuperu.validators.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.finding.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckTest {
    private static final Instant THEN = Instant.parse("2021-06-21T12:00:00Z");
    private static final Check CHECK = Check.at(THEN);

    static Stream<byte[]> bodies() {
        return Stream.of(
                Samples.bytes("card.charge.request.json"),
                Samples.bytes("card.charge.response.json"),
                Samples.bytes("webcheckout.confirmation.response.form"),
                bytes(Samples.text("ping.request.json").replace("pRRXKOl8ikMmt9u", "short")),
                bytes("{"),
                bytes(""));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void saysTheSameOnAnotherMachine(byte[] body) throws Exception {
        CHECK.apply(body);

        assertThat(travelled(CHECK).apply(body)).isEqualTo(CHECK.apply(body));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void hasVerdictsThatTravel(byte[] body) throws Exception {
        assertThat(travelled(CHECK.apply(body))).isEqualTo(CHECK.apply(body));
    }

    @Test
    void takesItsRecipeAlong() throws Exception {
        String id = "PE-097";
        Check strict = Check.with(
                () -> PayuValidator.builder().severity(id, Severity.ERROR).build());

        assertThat(travelled(strict)
                        .apply(Samples.bytes("card.charge.request.json"))
                        .findings())
                .filteredOn(found -> found.id().equals(id))
                .extracting(Found::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void holdsDatesAgainstTheTimeItIsGiven() {
        byte[] body = Samples.bytes("card.charge.request.json");

        assertThat(CHECK.apply(body).valid()).isTrue();
        assertThat(Check.at(THEN.plusSeconds(1_000_000_000)).apply(body).valid())
                .isFalse();
    }

    @Test
    void saysWhatAndWhereButNoValue() {
        Verdict verdict = CHECK.apply(bytes(Samples.text("ping.request.json").replace("pRRXKOl8ikMmt9u", "short")));

        assertThat(verdict.valid()).isFalse();
        assertThat(verdict.operation()).isEqualTo("ping");
        assertThat(verdict.direction()).isEqualTo(Direction.REQUEST);
        assertThat(verdict.findings())
                .isEqualTo(List.of(
                        new Found("S-MIN-LENGTH", Severity.ERROR, "merchant.apiLogin", "/merchant/apiLogin", 6, 19)));
        assertThat(verdict.toString()).doesNotContain("short");
    }

    @SuppressWarnings({"unchecked", "BanSerializableRead"})
    private static <T> T travelled(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
