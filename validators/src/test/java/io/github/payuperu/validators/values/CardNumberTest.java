package io.github.payuperu.validators.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardNumberTest {
    /** Test cards that PayU and other gateways publish. */
    static Stream<String> published() {
        return Stream.of(
                "4907840000000005",
                "4634010000000005",
                "4557880000000004",
                "4097440000000004",
                "5491610000000001",
                "5236930000000003",
                "377753000000009",
                "36239200000000",
                "4111111111111111",
                "4222222222222",
                "5555555555554444",
                "2223003122003222",
                "378282246310005",
                "30569309025904",
                "6759649826438453",
                "6011111111111117");
    }

    @ParameterizedTest
    @MethodSource("published")
    void hasTheCheckDigitOfPublishedTestCards(String number) {
        assertThat(read(number).hasRightCheckDigit()).isTrue();
        assertThat(read(number).digits()).isEqualTo(number.length());
    }

    @ParameterizedTest
    @MethodSource("published")
    void noticesEveryWrongDigit(String number) {
        assertThat(IntStream.range(0, number.length()).boxed().flatMap(i -> othersAt(i, number)))
                .hasSize(9 * number.length())
                .noneMatch(other -> read(other).hasRightCheckDigit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"4970840000000005", "5459161000000001", "373775000000009"})
    void noticesSwappedNeighbours(String number) {
        assertThat(read(number).hasRightCheckDigit()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "4907840000000005, VISA",
        "4222222222222, VISA",
        "5105105105105100, MASTERCARD",
        "5599999999999999, MASTERCARD",
        "2221000000000009, MASTERCARD",
        "2720990000000007, MASTERCARD",
        "340000000000009, AMEX",
        "377753000000009, AMEX",
        "30000000000004, DINERS",
        "30599999999999, DINERS",
        "30950000000000, DINERS",
        "36239200000000, DINERS",
        "38000000000006, DINERS",
        "39999999999999, DINERS",
        "6759649826438453, MAESTRO",
        "5018000000000009, MAESTRO",
        "6304000000000000, MAESTRO",
        "6390000000000005, MAESTRO",
        "676000000000, MAESTRO",
        "2220999999999999,",
        "2721000000000004,",
        "350000000000000,",
        "30600000000000,",
        "30940000000000,",
        "5999999999999999,",
        "6011111111111117,",
        "6200000000000005,",
        "6303000000000000,",
        "6400000000000000,",
        "1000000000000000,",
    })
    void tellsTheBrand(String number, @Nullable String brand) {
        CardNumber read = CardNumber.read(number);

        assertThat(read == null || read.brand() == null ? null : read.brand().name())
                .isEqualTo(brand);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "49078400000",
                "4907 8400 0000 0005",
                "4907-8400-0000-0005",
                "490784000000000A",
                "+490784000000005",
                "٤٩٠٧٨٤٠٠٠٠٠٠٠٠٠٥",
                "4907840000000005 "
            })
    void isNothingElseThanDigits(String text) {
        assertThat(CardNumber.read(text)).isNull();
    }

    @Test
    void doesNotKeepTheNumber() {
        assertThat(read("4907840000000005").toString()).doesNotContain("4907", "0005", "00000");
    }

    private static Stream<String> othersAt(int index, String number) {
        return "0123456789"
                .chars()
                .filter(digit -> digit != number.charAt(index))
                .mapToObj(digit -> number.substring(0, index) + (char) digit + number.substring(index + 1));
    }

    private static CardNumber read(String number) {
        CardNumber read = CardNumber.read(number);
        assertThat(read).isNotNull();
        return read;
    }
}
