package io.github.payuperu.validators.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.MethodKind;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardBrandTest {
    private static final int MOST_PREFIX_DIGITS = 4;

    @Test
    void isOneForEveryNumber() {
        assertThat(IntStream.range(0, 10_000).mapToObj("%04d"::formatted))
                .allSatisfy(start -> assertThat(CardBrand.all())
                        .filteredOn(brand -> startsLike(brand, start))
                        .hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void looksAtFourDigitsAtMost() {
        assertThat(CardBrand.all())
                .flatExtracting(CardBrand::prefixes)
                .allMatch(prefix -> prefix.digits() <= MOST_PREFIX_DIGITS && prefix.first() <= prefix.last());
    }

    @Test
    void hasThePaymentMethodsOfCardsAndNoOthers() {
        Set<String> cards = Contract.get().methods().entrySet().stream()
                .filter(method ->
                        method.getValue() == MethodKind.CREDIT_CARD || method.getValue() == MethodKind.DEBIT_CARD)
                .map(method -> method.getKey())
                .collect(Collectors.toSet());

        assertThat(CardBrand.all().stream().flatMap(brand -> brand.methods().stream()))
                .hasSameElementsAs(cards);
    }

    @ParameterizedTest
    @CsvSource({"VISA, VISA", "VISA_DEBIT, VISA", "MASTERCARD_DEBIT, MASTERCARD", "AMEX, AMEX", "PAGOEFECTIVO,", "'',"})
    void isThatOfTheMethod(String method, String name) {
        CardBrand brand = CardBrand.ofMethod(method);

        assertThat(brand == null ? null : brand.name()).isEqualTo(name);
    }

    private static boolean startsLike(CardBrand brand, String start) {
        return brand.prefixes().stream().anyMatch(prefix -> {
            int head = Integer.parseInt(start.substring(0, prefix.digits()));
            return head >= prefix.first() && head <= prefix.last();
        });
    }
}
