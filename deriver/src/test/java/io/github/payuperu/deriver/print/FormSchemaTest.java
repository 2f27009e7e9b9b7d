package io.github.payuperu.deriver.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.payuperu.deriver.MiniSpec;
import io.github.payuperu.deriver.Specification;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed of forms. */
class FormSchemaTest {
    @TempDir
    Path directory;

    private Specification specification;

    @BeforeEach
    void read() {
        specification = MiniSpec.in(directory).withForms().read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'amount': '10'}",
                "{'amount': '-99999.99', 'name': '', 'trial': '', 'other': 'x'}",
                "{'amount': '0.5', 'name': 'Rosa Quispe', 'trial': '1'}"
            })
    void acceptsWhatIsInOrder(String form) {
        assertThat(isAccepted(0, form)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'amount': ''}",
                "{'amount': 10}",
                "{'amount': '.5'}",
                "{'amount': '1e2'}",
                "{'amount': '010'}",
                "{'amount': '100000'}",
                "{'amount': '10.005'}",
                "{'amount': '10', 'name': '123456789012345678901'}",
                "{'amount': '10', 'trial': '2'}"
            })
    void refusesWhatIsNot(String form) {
        assertThat(isAccepted(0, form)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'state': '4', 'tax': '.50', 'parts': '-1'}", "{'state': '104', 'tax': '-.5', 'parts': ''}"})
    void acceptsACallbackAsTheGatewayWritesIt(String form) {
        assertThat(isAccepted(1, form)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'state': ''}", "{'state': 'A'}", "{'state': '4', 'tax': '.'}", "{'state': '4', 'parts': '1.5'}"
            })
    void refusesACallbackThatIsNone(String form) {
        assertThat(isAccepted(1, form)).isFalse();
    }

    @Test
    void standsInTheContractBehindTheDocuments() {
        assertThat(ContractLines.print(specification.contract()))
                .contains("""
                form\tname=forms.pay\tedition=2023-12\tdirection=request\tprefix=pay
                form\tname=forms.back\tedition=2023-12\tdirection=response\tprefix=back\tmarker=state
                """)
                .contains("""
                request\tname=amount\tterm=pay.amount\ttype=number\tinteger=5\tfraction=2\t\
                needs=---R-\tdocumented=---M-\tform=3
                request\tname=name\tterm=pay.name\ttype=string\tmax=20\tneeds=-----\tdocumented=---O-\tform=3
                request\tname=trial\tterm=pay.trial\ttype=string\tmax=1\tvalues=0 1\tneeds=-----\tdocumented=---O-\tform=3
                """)
                .contains("\tinteger=5\tfraction=2\tbare=yes\t");
    }

    @Test
    void standsInTheProse() {
        assertThat(ProseJson.print(specification.contract()))
                .contains("\n\"pay.name\":{\"en\":\"Who pays.\",\"es\":\"Quien paga.\",\"example\":\"Rosa Quispe\","
                        + "\"source\":[\"\",\"\",\"\",\"webcheckout.pay:2\",\"\"]},\n");
    }

    @Test
    void showsExamplesAsTheirParameters() {
        assertThat(PublishedDocument.published(specification.checkout()))
                .contains("\"amount\": \"10\",", "\"name\": \"Rosa Quiñe\",", "\"button\": \"\"", "\"tax\": \".50\"");
    }

    private boolean isAccepted(int form, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(FormSchema.print(specification.contract().forms().get(form)), InputFormat.JSON)
                .validate(json.replace('\'', '"'), InputFormat.JSON)
                .isEmpty();
    }
}
