package io.github.payuperu.wire.structure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.json.JsonReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarCheckTest {
    private final JsonReader reader = new JsonReader(Contract.get(), Limits.DEFAULT);

    @ParameterizedTest
    @CsvSource({
        "1e2, ",
        "\"100.00\", ",
        "\"1e2\", S-TYPE",
        "\"1E+2\", S-TYPE",
        "\"007\", S-TYPE",
        "\"100.500\", S-DIGITS",
        "1e-3, S-DIGITS",
    })
    void takesAnExponentFromANumberOnly(String value, String error) {
        assertThat(errors("{\"transaction\":{\"order\":{\"additionalValues\":{\"TX_VALUE\":{\"value\":" + value
                        + "}}}}}"))
                .filteredOn(finding -> "order.additionalValues.TX_VALUE.value".equals(finding.term()))
                .extracting(Finding::id)
                .isEqualTo(error == null ? List.of() : List.of(error));
    }

    @Test
    void tellsAMillionDigitsFromANumberOfSixtyFourBits() {
        assertThat(errors("{\"code\":\"SUCCESS\",\"transactionResponse\":{\"orderId\":\"" + "1".repeat(1_000_000)
                        + "\"}}"))
                .extracting(Finding::id)
                .containsExactly("S-DIGITS");
    }

    private List<Finding> errors(String body) {
        Direction direction = body.startsWith("{\"code\"") ? Direction.RESPONSE : Direction.REQUEST;
        return reader.read(body.getBytes(UTF_8), Expectation.of(direction)).list().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
