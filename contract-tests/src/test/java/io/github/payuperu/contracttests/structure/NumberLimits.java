package io.github.payuperu.contracttests.structure;

import static io.github.payuperu.wire.finding.StructureId.DIGITS;
import static io.github.payuperu.wire.finding.StructureId.TYPE;

import io.github.payuperu.wire.contract.Digits;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.ValueType;
import io.github.payuperu.wire.finding.StructureId;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Numbers at their limits, just inside and just outside, as numbers and as texts, and spelt in every way. */
final class NumberLimits {
    private static final List<String> SPELLINGS = List.of(
            "1e11",
            "1e12",
            "1E+11",
            "1.5e1",
            "100.5e1",
            "1e-1",
            "1e-2",
            "1e-3",
            "100e-2",
            "1e18",
            "1e19",
            "1e400",
            "1e-400",
            "1e99999",
            "1e-99999",
            "0e0",
            "0.0",
            "0.00",
            "0.000",
            "-0",
            "-0.00",
            "1.0",
            "1.00",
            "1.000",
            "9223372036854775807.0",
            "9223372036854775808.0",
            "9223372036854775807.5",
            "9.223372036854775807e18");
    /** What JSON does not take for a number, but texts may hold. */
    private static final List<String> NO_NUMBERS = List.of(
            "+1",
            ".5",
            "1.",
            "1,5",
            "1 000",
            "1_000",
            " 1",
            "1 ",
            "1\n",
            "0x1F",
            "NaN",
            "Infinity",
            "-",
            "--1",
            "1e",
            "1e+",
            "1.5.5",
            "١",
            "１",
            "007",
            "00",
            "-01",
            "1-",
            "1f",
            "S/ 1",
            "1\u0000");

    private NumberLimits() {}

    static Stream<Mutation> of(Field field, String pointer) {
        if (field.type() != ValueType.NUMBER
                && field.type() != ValueType.INTEGER
                && field.type() != ValueType.EPOCH_MILLIS) {
            return Stream.empty();
        }
        Stream<Mutation> limits = field.digits()
                .map(digits -> digits(digits, pointer))
                .orElseGet(() -> field.type() == ValueType.NUMBER ? Stream.empty() : bits(pointer));
        Stream<Mutation> spellings = SPELLINGS.stream()
                .flatMap(number -> Stream.of(
                        Mutation.open("number " + number, pointer, body -> body.with(pointer, Json.written(number))),
                        Mutation.open("text " + number, pointer, body -> body.with(pointer, Json.text(number)))));
        Stream<Mutation> none = NO_NUMBERS.stream()
                .map(text ->
                        Mutation.refused(TYPE, "text " + text, pointer, body -> body.with(pointer, Json.text(text))));
        return Stream.of(limits, spellings, none).flatMap(mutations -> mutations);
    }

    private static Stream<Mutation> digits(Digits digits, String pointer) {
        return IntStream.of(1, digits.integer() - 1, digits.integer(), digits.integer() + 1, digits.integer() + 10)
                .boxed()
                .flatMap(integer -> IntStream.rangeClosed(0, digits.fraction() + 3)
                        .boxed()
                        .flatMap(fraction -> Stream.of("9", "10").flatMap(alphabet -> {
                            String number = Samples.repeated(alphabet, integer)
                                    + (fraction == 0 ? "" : "." + Samples.repeated(alphabet, fraction));
                            boolean fits = integer <= digits.integer() && fraction <= digits.fraction();
                            return Stream.of(number, "-" + number).flatMap(signed -> written(fits, signed, pointer));
                        })));
    }

    private static Stream<Mutation> bits(String pointer) {
        BigInteger most = BigInteger.valueOf(Long.MAX_VALUE);
        return Stream.of(
                        most,
                        most.subtract(BigInteger.ONE),
                        most.add(BigInteger.ONE),
                        most.add(BigInteger.TWO),
                        BigInteger.TEN.pow(18),
                        BigInteger.TEN.pow(19),
                        BigInteger.TEN.pow(40))
                .flatMap(number -> Stream.of(number, number.negate()))
                .flatMap(number -> written(number.bitLength() < Long.SIZE, number.toString(), pointer));
    }

    /** As a number and as a text. */
    private static Stream<Mutation> written(boolean fits, String number, String pointer) {
        Optional<StructureId> fault = fits ? Optional.empty() : Optional.of(DIGITS);
        return Stream.of(
                Mutation.judged(fault, "number " + number, pointer, body -> body.with(pointer, Json.written(number))),
                Mutation.judged(fault, "text " + number, pointer, body -> body.with(pointer, Json.text(number))));
    }
}
