package io.github.payuperu.wire.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.json.JsonReader;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {
    private final Contract contract = Contract.get();
    private final JsonReader reader = new JsonReader(contract, Limits.DEFAULT);

    @Test
    void tellsEmptyTextsWhateverShouldStandThere() {
        Message message = read(
                "{\"merchant\":\"\",\"test\":\"\",\"transaction\":{\"extraParameters\":\"\",\"cookie\":\"\",\"payer\":{}}}");

        assertThat(message.emptyTexts())
                .extracting(Field::term)
                .containsExactly("test", "merchant", "cookie", "extraParameters");
    }

    @ParameterizedTest
    @CsvSource({"100.50, 100.50", "'\"100.50\"', 100.50", "1e2, 1E+2"})
    void givesNumbersAsTheyWereWritten(String written, BigDecimal value) {
        assertThat(amount(written)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e101", "1e-101", "\"x\"", "\"1e99999999999\"", "true", "{}", "null"})
    void givesNoNumberWhereThereIsNone(String written) {
        assertThat(amount(written)).isNull();
    }

    @Test
    void computesNoNumberOfAMillionDigits() {
        assertThat(amount('"' + "1".repeat(1_000_000) + '"')).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"id\":\"1\"},{\"id\":\"2\"}]|1",
                "[{\"id\":null},{\"id\":\"2\"},{\"id\":\"3\"}]|2",
                "[{\"id\":null,\"id\":\"1\"}]|",
            })
    void takesTheFirstItemOfAListThatHasAValue(String list, String value) {
        Message message = read("{\"code\":\"SUCCESS\",\"paymentMethods\":" + list + "}");

        assertThat(message.text(contract.require(Direction.RESPONSE, "paymentMethods[].id")))
                .isEqualTo(value);
    }

    private BigDecimal amount(String written) {
        Field value = contract.require(Direction.REQUEST, "order.additionalValues.TX_VALUE.value");
        return read("{\"transaction\":{\"order\":{\"additionalValues\":{\"TX_VALUE\":{\"value\":" + written + "}}}}}")
                .decimal(value);
    }

    private Message read(String body) {
        return reader.read(body.getBytes(UTF_8), Expectation.NONE).message();
    }
}
