package io.github.payuperu.validators.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxRatesTest {
    private static final TaxRates GENERAL = rates("18");
    private static final TaxRates TWO = rates("18", "10.5", "10");

    @ParameterizedTest
    @CsvSource({
        "100.00, 18.00",
        "100, 18",
        "127.33, 22.92", // gross 150.25
        "84.75, 15.25", // gross 100.00
        "84.75, 15.26", // the net price 84.75, rounded half up
        "100.00, 17.99",
        "100.00, 18.01",
        "0.01, 0.00",
        "0, 0",
        "16806.72, 3025.21",
        "9999999999.99, 1800000000.00"
    })
    void allowWhatRoundingMakesOfEighteenPercent(BigDecimal base, BigDecimal tax) {
        assertThat(GENERAL.allow(tax, base)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "100.00, 19.00", // Colombia's rate
        "100.00, 17.98",
        "100.00, 18.02",
        "84.75, 15.27",
        "84.75, 15.24",
        "118.00, 18.00", // the base is the gross price
        "100.00, 1800", // céntimos
        "100.00, 0",
        "0, 18.00",
        "9999999999.99, 1800000000.02"
    })
    void refuseWhatNoRoundingExplains(BigDecimal base, BigDecimal tax) {
        assertThat(GENERAL.allow(tax, base)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "100.00, 10.00, true",
        "200.00, 28.00, true",
        "100.00, 18.01, true",
        "100, 9.98, false",
        "100, 18.02, false"
    })
    void allowABasketOfSeveralRates(BigDecimal base, BigDecimal tax, boolean allowed) {
        assertThat(TWO.allow(tax, base)).isEqualTo(allowed);
    }

    @Test
    void allowEveryGrossPriceSplitAsTheLawDoes() {
        assertThat(IntStream.rangeClosed(1, 200_000)).allMatch(gross -> {
            long base = Math.round(gross / 1.18);
            return GENERAL.allow(centimos(gross - base), centimos(base));
        });
    }

    @Test
    void agreeWithWholeCentimosOnEveryTax() {
        for (long base = 1; base <= 1_000; base++) {
            for (long tax = 0; tax <= 250; tax++) {
                boolean within = Math.abs(100 * tax - 18 * base) <= 100;

                assertThat(GENERAL.allow(centimos(tax), centimos(base)))
                        .as("%d of %d", tax, base)
                        .isEqualTo(within);
            }
        }
    }

    @Test
    void tellWhatTheTaxIs() {
        BigDecimal base = new BigDecimal("84.75");

        assertThat(GENERAL.leastOf(base)).isEqualTo("15.26");
        assertThat(GENERAL.mostOf(base)).isEqualTo("15.26");
        assertThat(TWO.leastOf(base)).isEqualTo("8.48");
        assertThat(TWO.mostOf(base)).isEqualTo("15.26");
    }

    @Test
    void areOneIfTheyAreWorthTheSame() {
        assertThat(rates("18", "18.0").isOne()).isTrue();
        assertThat(TWO.isOne()).isFalse();
    }

    @Test
    void areSomeRates() {
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> TaxRates.of(List.of()));
    }

    private static TaxRates rates(String... percents) {
        return TaxRates.of(List.of(percents).stream().map(BigDecimal::new).toList());
    }

    private static BigDecimal centimos(long amount) {
        return BigDecimal.valueOf(amount, 2);
    }
}
