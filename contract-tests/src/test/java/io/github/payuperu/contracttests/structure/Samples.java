package io.github.payuperu.contracttests.structure;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.Prose;
import io.github.payuperu.wire.contract.Requirement;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Values that the contract takes, for one operation: the documented example where there is one, else whatever the limits
 * allow. Sensitive fields hold {@link #SECRET_LETTERS} and {@link #SECRET_DIGITS} over and over, and nothing else does.
 */
final class Samples {
    static final String SECRET_LETTERS = "ZQXJ";
    static final String SECRET_DIGITS = "9387";

    private final Contract contract;
    private final Operation operation;

    Samples(Contract contract, Operation operation) {
        this.contract = contract;
        this.operation = operation;
    }

    boolean isRequired(Field field) {
        return field.requirement(operation) == Requirement.REQUIRED;
    }

    /** Whether the field, and all it stands in, is part of the operation. */
    boolean isPart(Field field) {
        return field.requirement(operation) != Requirement.FORBIDDEN
                && field.parent().map(this::isPart).orElse(true);
    }

    /** A value with all its members. */
    Json full(Field field) {
        return value(field, List.copyOf(field.children()));
    }

    /** A value with no members but those that are required. */
    Json least(Field field) {
        return value(field, field.children().stream().filter(this::isRequired).toList());
    }

    private Json value(Field field, List<Field> members) {
        return switch (field.type()) {
            case STRING, DATE_TIME -> Json.text(text(field));
            case NUMBER -> Json.written(example(field, "100.00"));
            case INTEGER, EPOCH_MILLIS -> Json.written(example(field, "1"));
            case BOOLEAN -> Json.written("true");
            case ARRAY ->
                Json.array(full(field.children().get(0)), full(field.children().get(0)));
            case OBJECT, MAP ->
                new Json.Members(members.stream()
                        .filter(this::isPart)
                        .map(member -> new Json.Member(
                                member.name(), members.size() < field.children().size() ? least(member) : full(member)))
                        .toList());
        };
    }

    /** The values of a closed list that make a message one of this operation; all of them where that is no question. */
    List<String> values(Field field) {
        return switch (field.pointer()) {
            case "/command" -> List.of(operation.command());
            case "/transaction/type" ->
                operation.type() == null || operation.kind() != null ? field.values() : List.of(operation.type());
            case "/transaction/paymentMethod" ->
                field.values().stream()
                        .filter(method -> contract.kindOf(method)
                                .map(kind -> operation.kind() == null ? kind.isCard() : kind == operation.kind())
                                .orElse(true))
                        .toList();
            default -> field.values();
        };
    }

    /** A text that the field takes. */
    String text(Field field) {
        List<String> values = values(field);
        String example = Prose.get().of(field).example();
        if (!values.isEmpty()) {
            return values.contains(example) ? example : values.get(0);
        }
        if (!example.isEmpty() && !field.isSensitive()) {
            return example;
        }
        boolean freeForm = field.pattern().isEmpty() || takesDigits(field);
        return freeForm
                ? filled(field, example.isEmpty() ? Math.max(1, field.minLength()) : example.length())
                : example.replaceFirst("[0-9]{4}", SECRET_DIGITS);
    }

    /** A text of so many characters; digits where the field's pattern or example has nothing else. */
    static String filled(Field field, int length) {
        boolean digits = takesDigits(field) || isDigits(Prose.get().of(field).example());
        return field.isSensitive()
                ? repeated(digits ? SECRET_DIGITS : SECRET_LETTERS, length)
                : repeated(digits ? "1234567" : "abcdefg", length);
    }

    /** A number of so many digits. */
    static String digits(Field field, int length) {
        return repeated(field.isSensitive() ? SECRET_DIGITS : "1234567", length);
    }

    static boolean takesDigits(Field field) {
        return field.pattern()
                .map(pattern -> pattern.matcher("1".repeat(Math.max(1, field.minLength())))
                        .matches())
                .orElse(false);
    }

    private static String example(Field field, String otherwise) {
        String example = Prose.get().of(field).example();
        return example.isEmpty() ? otherwise : example;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static String repeated(String alphabet, int length) {
        int[] points = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        IntStream.range(0, length).forEach(i -> text.appendCodePoint(points[i % points.length]));
        return text.toString();
    }
}
