package io.github.payuperu.contracttests.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model that finds its way into a log tells no secret. */
class ToStringTest {
    private final JsonMapper mapper = PaymentsMapper.create();

    static Stream<Filled> models() {
        return Filled.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void hidesWhatIsSensitiveAndWhateverIsInAMap(Filled filled) throws JsonProcessingException {
        assertThat(model(filled).toString()).doesNotContainIgnoringCase("secret");
    }

    @ParameterizedTest
    @MethodSource("models")
    void showsTheRest(Filled filled) throws JsonProcessingException {
        String shown = model(filled).toString();

        assertThat(filled.fields().stream().filter(ToStringTest::isShown))
                .isNotEmpty()
                .allSatisfy(field -> assertThat(shown).contains("shown" + field.id()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void buildersKeepTheSecretToo(Filled filled) throws ReflectiveOperationException, JsonProcessingException {
        Object builder = filled.model().getMethod("toBuilder").invoke(model(filled));

        assertThat(builder.toString()).contains(filled.model().getSimpleName()).doesNotContainIgnoringCase("secret");
    }

    @ParameterizedTest
    @MethodSource("models")
    void theModelHoldsEverythingAllTheSame(Filled filled) throws JsonProcessingException {
        assertThat(mapper.<JsonNode>valueToTree(model(filled))).isEqualTo(filled.json());
    }

    /** Entries of open maps are no members of a model; the map is hidden as a whole. */
    @Test
    void everySensitiveFieldIsTried() {
        List<Field> tried =
                Filled.all().flatMap(filled -> filled.fields().stream()).toList();

        assertThat(Contract.get().fields().stream().filter(Field::isSensitive).filter(ToStringTest::isMember))
                .isNotEmpty()
                .isSubsetOf(tried);
    }

    private static boolean isMember(Field field) {
        return field.parent().map(parent -> !parent.isOpenMap()).orElse(true);
    }

    private static boolean isShown(Field field) {
        return field.type().isText() && !field.isSensitive() && field.values().isEmpty();
    }

    private Object model(Filled filled) throws JsonProcessingException {
        return mapper.treeToValue(filled.json(), filled.model());
    }
}
