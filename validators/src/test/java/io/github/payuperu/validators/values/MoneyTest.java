package io.github.payuperu.validators.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({
        "118 PEN,118.00 PEN",
        "118.5PEN,118.50 PEN",
        "0.05 USD,0.05 USD",
        "999999999999.99 PEN,999999999999.99 PEN"
    })
    void readsAmountAndCurrency(String text, String shown) {
        assertThat(Money.parse(text)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "118",
                "PEN",
                "118,00 PEN",
                "1,118.00 PEN",
                "118.005 PEN",
                "-1 PEN",
                "1E2 PEN",
                "1 pen",
                "1234567890123 PEN"
            })
    void refusesAnythingElse(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.parse(text)).withMessageContaining("118.00 PEN");
    }

    @Test
    void isEqualIfWorthTheSame() {
        assertThat(Money.parse("100 PEN"))
                .isEqualTo(Money.parse("100.00 PEN"))
                .isEqualTo(new Money(new BigDecimal("1E2"), "pen"))
                .isNotEqualTo(Money.parse("100 USD"));
    }
}
