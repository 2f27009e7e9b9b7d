package io.github.payuperu.contracttests.structure;

import static io.github.payuperu.wire.finding.StructureId.ENUM;
import static io.github.payuperu.wire.finding.StructureId.MAX_LENGTH;
import static io.github.payuperu.wire.finding.StructureId.MIN_LENGTH;
import static io.github.payuperu.wire.finding.StructureId.PATTERN;

import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.finding.StructureId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts at their limits, just inside and just outside: lengths, patterns and closed lists. */
final class TextLimits {
    /** As long as a number may be, so that the same lengths can be tried with numbers. */
    private static final int LONGEST_NUMBER = 64;

    private static final int LONG = 10_000;
    private static final List<String> ALPHABETS = List.of("ñ", "😀", "a😀", "e\u0301", "\u202e", "\\\"", "/", "\u007f");

    private final Samples samples;

    TextLimits(Samples samples) {
        this.samples = samples;
    }

    Stream<Mutation> of(Field field, String pointer) {
        if (!field.type().isText()) {
            return Stream.empty();
        }
        if (!field.values().isEmpty()) {
            return listed(field, pointer);
        }
        boolean free = field.pattern().isEmpty() || Samples.takesDigits(field);
        return Stream.concat(free ? lengths(field, pointer) : Stream.empty(), shapes(field, pointer));
    }

    private static Stream<Mutation> lengths(Field field, String pointer) {
        return around(field).boxed().flatMap(length -> {
            Stream<Mutation> plain =
                    Stream.of(text(field, pointer, length + " characters", Samples.filled(field, length)));
            Stream<Mutation> exotic = ALPHABETS.stream()
                    .map(alphabet -> text(
                            field, pointer, length + " characters of " + alphabet, Samples.repeated(alphabet, length)));
            return Stream.of(plain, exotic, number(field, pointer, length)).flatMap(mutations -> mutations);
        });
    }

    private static Stream<Mutation> number(Field field, String pointer, int length) {
        if (length > LONGEST_NUMBER - 1) {
            return Stream.empty();
        }
        String digits = Samples.digits(field, length);
        Stream<String> written = Stream.of("-" + digits, digits + ".5", digits + "e1", "0." + digits);
        return Stream.concat(
                Stream.of(Mutation.judged(
                        fault(field, digits),
                        "number of " + length + " digits",
                        pointer,
                        body -> body.with(pointer, Json.written(digits)))),
                written.filter(number -> number.length() <= LONGEST_NUMBER)
                        .map(number -> Mutation.open(
                                "number " + number, pointer, body -> body.with(pointer, Json.written(number)))));
    }

    private static IntStream around(Field field) {
        return IntStream.of(
                        1,
                        2,
                        field.minLength() - 1,
                        field.minLength(),
                        field.minLength() + 1,
                        field.maxLength() - 1,
                        field.maxLength(),
                        field.maxLength() + 1,
                        2 * field.maxLength(),
                        field.maxLength() == Field.UNLIMITED ? LONG : 1)
                .filter(length -> length > 0)
                .sorted()
                .distinct();
    }

    /** The valid text with one character after the other changed, and with something before and after it. */
    private Stream<Mutation> shapes(Field field, String pointer) {
        if (field.pattern().isEmpty()) {
            return Stream.empty();
        }
        String valid = samples.text(field);
        Stream<String> changed = IntStream.range(0, valid.length())
                .boxed()
                .flatMap(i -> Stream.of("x", "0", "1", "٣", "")
                        .map(other -> valid.substring(0, i) + other + valid.substring(i + 1)));
        Stream<String> around = Stream.of("\n", "\r\n", " ", "\u0000", "\u2028", "0", "$")
                .flatMap(other -> Stream.of(valid + other, other + valid));
        Stream<String> cut = IntStream.range(1, valid.length()).mapToObj(length -> valid.substring(0, length));
        return Stream.of(changed, around, cut)
                .flatMap(texts -> texts)
                .distinct()
                .filter(text -> !text.isEmpty())
                .map(text -> text(field, pointer, "text " + text, text));
    }

    private Stream<Mutation> listed(Field field, String pointer) {
        List<String> ours = samples.values(field);
        Stream<Mutation> listed = field.values().stream()
                .map(value -> ours.contains(value)
                        ? Mutation.accepted("listed " + value, pointer, body -> body.with(pointer, Json.text(value)))
                        : Mutation.open("listed " + value, pointer, body -> body.with(pointer, Json.text(value))));
        Stream<Mutation> others = field.values().stream()
                .flatMap(TextLimits::misspellings)
                .distinct()
                .filter(value -> !value.isEmpty() && !field.lists(value))
                .map(value -> Mutation.refused(
                        ENUM, "unlisted " + value, pointer, body -> body.with(pointer, Json.text(value))));
        Stream<Mutation> known = Stream.of("VOID", "REFUND", "BCP")
                .filter(value -> field.lists(value) && !field.values().contains(value))
                .map(value ->
                        Mutation.open("not modelled " + value, pointer, body -> body.with(pointer, Json.text(value))));
        return Stream.of(listed, others, known).flatMap(mutations -> mutations);
    }

    private static Stream<String> misspellings(String value) {
        return Stream.of(
                value.toLowerCase(Locale.ROOT),
                value.toUpperCase(Locale.ROOT),
                value + " ",
                " " + value,
                value + "\n",
                value + "X",
                value.substring(1),
                value.substring(0, value.length() - 1),
                value.replace('_', ' '),
                value + "\u200b");
    }

    private static Mutation text(Field field, String pointer, String name, String text) {
        return Mutation.judged(fault(field, text), name, pointer, body -> body.with(pointer, Json.text(text)));
    }

    private static Optional<StructureId> fault(Field field, String text) {
        int length = text.codePointCount(0, text.length());
        if (length < field.minLength()) {
            return Optional.of(MIN_LENGTH);
        }
        if (field.maxLength() != Field.UNLIMITED && length > field.maxLength()) {
            return Optional.of(MAX_LENGTH);
        }
        boolean fits =
                field.pattern().map(pattern -> pattern.matcher(text).matches()).orElse(true);
        return fits ? Optional.empty() : Optional.of(PATTERN);
    }
}
