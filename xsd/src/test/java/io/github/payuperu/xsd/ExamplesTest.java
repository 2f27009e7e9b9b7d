package io.github.payuperu.xsd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The bodies that the documentation prints, held against the schemas by the JDK's validator. */
class ExamplesTest {
    static Stream<String> examples() {
        return Schemas.examples();
    }

    static Stream<String> schemas() {
        return Schemas.names();
    }

    @Test
    void areTwelve() {
        assertThat(Schemas.examples()).hasSize(12);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void eachSchemaCompiles(String schema) {
        assertThat(Schemas.compiled(schema)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void satisfyTheGeneralSchema(String example) {
        assertThat(Schemas.problems(Schemas.GENERAL, Schemas.example(example))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void satisfyTheirStrictSchema(String example) {
        assertThat(Schemas.problems(Schemas.strict(example), Schemas.example(example)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "card.authorization.request, card.charge.request",
        "card.authorization.request, card.capture.request",
        "card.authorization.request, cash.charge.request",
        "card.capture.request, card.charge.request",
        "cash.charge.request, card.charge.request",
        "payment-methods.request, ping.request",
        "payment-methods.response, ping.response",
        "ping.request, card.authorization.request"
    })
    void doNotSatisfyTheSchemaOfAnotherOperation(String example, String schema) {
        assertThat(Schemas.problems(schema + ".xsd", Schemas.example(example + ".xml")))
                .isNotEmpty();
    }

    @Test
    void mayHaveTheirElementsInAnyOrder() {
        String ping = Schemas.example("ping.request.xml");
        String language = "<language>en</language>";
        String moved = ping.replace(language, "").replace("</request>", language + "</request>");

        assertThat(moved).contains(language).isNotEqualTo(ping);
        assertThat(Schemas.problems(Schemas.GENERAL, moved)).isEmpty();
        assertThat(Schemas.problems("ping.request.xsd", moved)).isEmpty();
    }
}
