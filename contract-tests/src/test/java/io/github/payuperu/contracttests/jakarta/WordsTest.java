package io.github.payuperu.contracttests.jakarta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.generatedclient.json.PingRequest;
import io.github.payuperu.generatedclient.json.SubmitTransactionRequest;
import io.github.payuperu.generatedclient.json.Transaction;
import io.github.payuperu.validators.jakarta.PayuFindings;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages are in the caller's language, mean what they say, and keep secrets; no expression language is needed for it. */
class WordsTest {
    private static final String SECRET = "SECRETMARKER";

    static List<Family> families() {
        return Family.ALL;
    }

    @Test
    void needNoExpressionLanguage() {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"));
    }

    @Test
    void areInTheLanguageOfTheMoment() {
        AtomicReference<Locale> locale = new AtomicReference<>(Door.SPANISH);
        Validator validator = Door.constraints()
                .locale(locale::get)
                .build()
                .validatorFactory()
                .getValidator();

        assertThat(messages(validator)).contains("Falta language, que es obligatorio. Envía language, por ejemplo es.");
        locale.set(Locale.ENGLISH);
        assertThat(messages(validator)).contains("language is required and not there. Send language, for example es.");
        locale.set(Locale.FRENCH);
        assertThat(messages(validator)).contains("language is required and not there. Send language, for example es.");
    }

    @Test
    void areNoTemplates() {
        String key = "${1 + 1} {message} \\{x\\} \\$" + "k".repeat(40);
        SubmitTransactionRequest request = SubmitTransactionRequest.builder()
                .transaction(Transaction.builder()
                        .extraParameters(Map.of(key, "value"))
                        .build())
                .build();

        assertThat(Door.JAKARTA.validate(request))
                .extracting(ConstraintViolation::getMessage)
                .anyMatch(message -> message.contains("${1 + 1} {message} \\{x\\} \\$kkk"));
    }

    @ParameterizedTest
    @MethodSource("families")
    void neverShowWhatIsSensitive(Family family) {
        assertThat(secretive(family))
                .allSatisfy(model -> assertThat(Door.violations(model))
                        .isNotEmpty()
                        .allSatisfy(violation -> assertThat(violation.toString()
                                        + violation.getMessageTemplate()
                                        + violation.getInvalidValue()
                                        + violation.getRootBean()
                                        + PayuFindings.of(violation))
                                .doesNotContain(SECRET)));
    }

    /** Somebody who reads what a path leads to, and shows it, shows no secret either. */
    @ParameterizedTest
    @MethodSource("families")
    void leadToNoSecretIfAskedNotTo(Family family) {
        Validator careful = Door.constraints()
                .stopBeforeSecrets()
                .build()
                .validatorFactory()
                .getValidator();

        assertThat(secretive(family)).allSatisfy(model -> {
            assertThat(shown(model, Door.JAKARTA)).contains(SECRET);
            assertThat(shown(model, careful)).doesNotContain(SECRET);
            assertThat(careful.validate(model)).hasSameSizeAs(Door.JAKARTA.validate(model));
        });
    }

    @Test
    void leadIntoNoMapWithFreeNamesIfAskedNotTo() {
        Validator careful = Door.constraints()
                .stopBeforeSecrets()
                .build()
                .validatorFactory()
                .getValidator();
        SubmitTransactionRequest request = SubmitTransactionRequest.builder()
                .transaction(Transaction.builder()
                        .extraParameters(Map.of("OTP", List.of(SECRET)))
                        .build())
                .build();

        assertThat(shown(request, Door.JAKARTA)).contains(SECRET);
        assertThat(shown(request, careful)).doesNotContain(SECRET);
    }

    private static String shown(Object model, Validator validator) {
        return validator.validate(model).stream()
                .map(violation -> String.valueOf(Paths.value(model, violation.getPropertyPath())))
                .collect(Collectors.joining("\n"));
    }

    /** Requests with all their secrets too long. */
    private static List<Object> secretive(Family family) {
        return Body.examples()
                .filter(body -> body.direction() == Direction.REQUEST)
                .peek(body -> Contract.get().fields().stream()
                        .filter(Field::isSensitive)
                        .forEach(field -> replace(body.json(), field)))
                .map(body -> body.in(family).orElseThrow().model())
                .toList();
    }

    private static void replace(JsonNode json, Field field) {
        JsonPointer pointer = JsonPointer.compile(field.pointer());
        if (json.at(pointer).isTextual()) {
            ((ObjectNode) json.at(pointer.head())).put(field.name(), SECRET.repeat(300));
        }
    }

    private static List<String> messages(Validator validator) {
        return validator.validate(new PingRequest()).stream()
                .map(ConstraintViolation::getMessage)
                .toList();
    }
}
