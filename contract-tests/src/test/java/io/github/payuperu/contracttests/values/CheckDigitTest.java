package io.github.payuperu.contracttests.values;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.values.CardNumber;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hibernate.validator.constraints.LuhnCheck;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** The check digit of card numbers against Hibernate Validator's, on made-up numbers of every length. */
class CheckDigitTest {
    private static final int NUMBERS = 5_000;
    private static final Validator ORACLE = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void isRightWhereTheOracleSaysSo() {
        List<String> numbers = numbers();

        assertThat(numbers).anyMatch(CheckDigitTest::isRight).anyMatch(number -> !isRight(number));
        assertThat(numbers)
                .filteredOn(number ->
                        isRight(number) != ORACLE.validate(new Plastic(number)).isEmpty())
                .isEmpty();
    }

    private static boolean isRight(String number) {
        CardNumber read = CardNumber.read(number);
        assertThat(read).isNotNull();
        return read.hasRightCheckDigit();
    }

    private static List<String> numbers() {
        SplittableRandom random = new SplittableRandom(7812);
        return IntStream.range(0, NUMBERS)
                .mapToObj(i -> random.ints(12 + i % 9, 0, 10)
                        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                        .toString())
                .toList();
    }

    /** A card with the constraint of the oracle. */
    record Plastic(@LuhnCheck String number) {}
}
