package io.github.payuperu.contracttests.documented;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.Prose;
import io.github.payuperu.wire.contract.Requirement;
import io.github.payuperu.wire.contract.ValueType;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Severity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hints say "send it, for example …". Whoever sends just that is not told off for it: put into the body of an operation, no
 * example has a finding of its own.
 */
class HintedExamplesTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<Path> FOLDERS = List.of(Path.of("../spec/examples"), Path.of("../spec/composed"));
    /** Names of two people who ought to be one, and amounts that are best left out: no example could help. */
    private static final Set<String> ABOUT_MORE_THAN_THE_VALUE = Set.of("PE-096", "PE-125");

    private static final PayuValidator VALIDATOR = PayuValidator.builder()
            .clock(() -> Instant.parse("2021-06-21T12:00:00Z"))
            .build();

    static Stream<Operation> operations() {
        return Contract.get().operations().stream();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void passTheRules(Operation operation) throws IOException {
        byte[] body = body(operation);

        List<String> own = Contract.get().fields().stream()
                .filter(field -> isSent(field, operation))
                .flatMap(field -> found(field, body))
                .toList();

        assertThat(own).isEmpty();
    }

    private static boolean isSent(Field field, Operation operation) {
        return field.direction() == Direction.REQUEST
                && field.requirement(operation) != Requirement.FORBIDDEN
                && !field.term().contains("[]")
                && !Prose.get().of(Direction.REQUEST, field.term()).example().isEmpty();
    }

    private static Stream<String> found(Field field, byte[] body) {
        String example = Prose.get().of(Direction.REQUEST, field.term()).example();
        try {
            JsonNode tree = MAPPER.readTree(body);
            put((ObjectNode) tree, field, example);
            return VALIDATOR.check(MAPPER.writeValueAsBytes(tree)).findings().stream()
                    .filter(finding -> isOwn(finding, field))
                    .map(finding -> finding.severity() + " " + finding.id() + " " + field.term() + " " + example);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isOwn(Finding finding, Field field) {
        return finding.severity() != Severity.INFO
                && field.term().equals(finding.term())
                && !ABOUT_MORE_THAN_THE_VALUE.contains(finding.id());
    }

    private static void put(ObjectNode tree, Field field, String example) {
        String[] names = field.pointer().substring(1).split("/", -1);
        ObjectNode parent = tree;
        for (int i = 0; i < names.length - 1; i++) {
            parent = parent.withObjectProperty(names[i]);
        }
        parent.set(names[names.length - 1], value(field.type(), example));
    }

    private static JsonNode value(ValueType type, String example) {
        return switch (type) {
            case NUMBER, INTEGER, EPOCH_MILLIS -> JsonNodeFactory.instance.numberNode(new BigDecimal(example));
            case BOOLEAN -> JsonNodeFactory.instance.booleanNode(Boolean.parseBoolean(example));
            default -> JsonNodeFactory.instance.textNode(example);
        };
    }

    private static byte[] body(Operation operation) throws IOException {
        for (Path folder : FOLDERS) {
            Path file = folder.resolve(operation.name() + ".request.json");
            if (Files.exists(file)) {
                return Files.readAllBytes(file);
            }
        }
        throw new IllegalStateException("No body of " + operation.name());
    }
}
