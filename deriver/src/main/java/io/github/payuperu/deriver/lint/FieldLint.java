package io.github.payuperu.deriver.lint;

import io.github.payuperu.deriver.Specification;
import io.github.payuperu.deriver.contract.Field;
import io.github.payuperu.deriver.contract.Message;
import io.github.payuperu.deriver.contract.Prose;
import io.github.payuperu.deriver.contract.Type;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a finished field has. */
final class FieldLint {
    private static final Pattern SECRET = Pattern.compile("(.*\\.)?(apiKey|dniNumber|creditCardTokenId|(?i:otp))"
            + "|(credit|debit)Card\\.(number|securityCode|expirationDate)"
            + "|(form|response|confirmation)\\.(extra[1-4]|(payer|buyer)Document|cc_number|account_number_ach)");

    private FieldLint() {}

    static Stream<String> undescribed(Specification specification) {
        return fields(specification)
                .filter(field -> !isSentence(field.prose().en())
                        || !isSentence(field.prose().es())
                        || field.prose().en().equals(field.prose().es()))
                .map(field -> problem(
                        field,
                        "is not described in both languages",
                        "write description and x-description-es, sentences"));
    }

    private static boolean isSentence(String text) {
        return text.endsWith(".");
    }

    static Stream<String> withoutExample(Specification specification) {
        return fields(specification)
                .filter(field -> field.type().isScalar() && !hasExample(field))
                .map(field -> problem(
                        field,
                        "has no example",
                        "take one from a source, or make one up and say x-example-origin: ours"));
    }

    /** Null shows something only where no source has shown more. */
    private static boolean hasExample(Field field) {
        Prose prose = field.prose();
        return prose.example() != null
                && (!prose.example().isNull() || field.evidence().rows().isEmpty());
    }

    static Stream<String> wrongExample(Specification specification) {
        return fields(specification)
                .filter(field -> field.prose().example() != null)
                .flatMap(field -> ExampleCheck.complaint(field).stream()
                        .map(complaint ->
                                problem(field, "has an example that " + complaint, "correct one of the two")));
    }

    static Stream<String> withoutEvidence(Specification specification) {
        return fields(specification)
                .filter(field ->
                        field.evidence().rows().isEmpty() && field.evidence().observed() == null)
                .map(field -> problem(
                        field,
                        "has no source",
                        "name its rows in x-rows, or the contradiction that saw it in x-observed"));
    }

    static Stream<String> unbounded(Specification specification) {
        Predicate<Field> excused = field -> field.facts().has("x-unbounded");
        return fields(specification)
                .filter(field -> field.type().isText() && (field.limits().max() == null) != excused.test(field))
                .map(field -> problem(
                        field,
                        "needs either a maxLength or a reason for having none",
                        "write maxLength or x-unbounded"));
    }

    static Stream<String> limitedNumber(Specification specification) {
        return fields(specification)
                .filter(field -> !field.type().isText())
                .flatMap(field -> Stream.of("minLength", "maxLength", "pattern", "enum", "x-unbounded")
                        .filter(field.facts()::has)
                        .map(keyword -> problem(
                                field,
                                "is of type " + field.type().label() + " and has " + keyword,
                                field.type() == Type.NUMBER ? "use x-digits" : "remove it")));
    }

    static Stream<String> unmarkedSecret(Specification specification) {
        return fields(specification)
                .filter(field -> SECRET.matcher(field.term()).matches() && !field.sensitive())
                .map(field -> problem(field, "must never be shown", "write x-sensitive: true"));
    }

    static Stream<Field> fields(Specification specification) {
        return specification.contract().everyMessage().flatMap(Message::walk);
    }

    static String problem(Field field, String what, String todo) {
        return field.place() + " (" + field.path() + ") " + what + ": " + todo;
    }
}
