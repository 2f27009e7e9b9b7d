package io.github.payuperu.contracttests.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.payuperu.generatedclient.json.AdditionalValue;
import io.github.payuperu.generatedclient.json.Transaction;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts stay what they are, to the last zero: the signature is computed over the text. */
class DecimalsTest {
    private final JsonMapper mapper = PaymentsMapper.create();

    @ParameterizedTest
    @CsvSource({"100, 100", "100.50, 100.50", "1E+2, 100", "0.00, 0.00", "999999999999.99, 999999999999.99"})
    void writesPlainDigits(BigDecimal value, String written) throws JsonProcessingException {
        assertThat(mapper.writeValueAsString(
                        AdditionalValue.builder().value(value).build()))
                .isEqualTo("{\"value\":" + written + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "100.5", "100.50", "0.10"})
    void keepsTheScale(String written) throws JsonProcessingException {
        assertThat(mapper.readValue("{\"value\":" + written + "}", AdditionalValue.class)
                        .getValue())
                .isEqualTo(new BigDecimal(written));
    }

    @Test
    void keepsTheScaleInMaps() throws JsonProcessingException {
        String json = "{\"type\":null,\"order\":null,\"extraParameters\":{\"RATE\":1.10}}";

        assertThat(mapper.readValue(json, Transaction.class).getExtraParameters())
                .containsEntry("RATE", new BigDecimal("1.10"));
    }
}
