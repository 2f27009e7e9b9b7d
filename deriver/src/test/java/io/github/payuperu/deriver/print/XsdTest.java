package io.github.payuperu.deriver.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.payuperu.deriver.MiniSpec;
import io.github.payuperu.deriver.SpecException;
import io.github.payuperu.deriver.Specification;
import io.github.payuperu.deriver.contract.Direction;
import io.github.payuperu.deriver.contract.Operation;
import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class XsdTest {
    private static final String ORDER = "models/Order.yaml";
    private static final String PATTERN = "pattern: ^[0-9]+$";

    @TempDir
    Path directory;

    private MiniSpec spec;

    @BeforeEach
    void write() {
        spec = MiniSpec.in(directory);
    }

    @Test
    void everySchemaCompiles() throws SAXException {
        Specification specification = spec.read();

        assertThat(compiled(GeneralXsd.print(specification.bundle(), specification.contract())))
                .isNotNull();
        for (Operation operation : specification.contract().operations()) {
            for (Direction direction : Direction.values()) {
                assertThat(compiled(StrictXsd.print(specification.contract(), operation, direction)))
                        .isNotNull();
            }
        }
    }

    @Test
    void documentsInBothLanguages() {
        assertThat(strict())
                .contains("<xs:documentation xml:lang=\"es\">Su número.</xs:documentation>")
                .contains("<xs:documentation xml:lang=\"en\">Its number.</xs:documentation>");
    }

    @Test
    void anchorsAreLeftOutOfPatterns() {
        assertThat(strict()).contains("<xs:pattern value=\"[0-9]+\"/>");
    }

    @Test
    void elementsOfListsHaveAName() {
        spec.replace("models/Response.yaml", "xml: {name: part}", "nullable: true");

        assertThatExceptionOfType(SpecException.class)
                .isThrownBy(() -> {
                    Specification specification = spec.read();
                    GeneralXsd.print(specification.bundle(), specification.contract());
                })
                .withMessageContaining("models/Response.yaml#/properties/parts/items");
    }

    @Test
    void specialCharactersAreEscaped() {
        spec.replace(ORDER, "Its number.", "A & B, <c> \"d\".");

        assertThat(strict()).contains("A &amp; B, &lt;c&gt; &quot;d&quot;.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"^(?:[0-9])+$", "[0-9]+", "^[0-9]+", "^a$|^b$", "^\\b[0-9]+$"})
    void refusesPatternsThatXsdDoesNotHave(String pattern) {
        spec.replace(ORDER, PATTERN, "pattern: '" + pattern + "'");

        assertThatExceptionOfType(SpecException.class)
                .isThrownBy(this::strict)
                .withMessageContaining(ORDER + "#/properties/number");
    }

    private String strict() {
        Specification specification = spec.read();
        return StrictXsd.print(
                specification.contract(), specification.contract().operations().get(0), Direction.REQUEST);
    }

    private static Schema compiled(String schema) throws SAXException {
        return SchemaFactory.newDefaultInstance().newSchema(new StreamSource(new StringReader(schema)));
    }
}
