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
        assertThat(ContractJson.print(specification.contract()))
                .contains("""
                "forms":[
                {"name":"forms.pay","edition":"2023-12","direction":"request","prefix":"pay"},
                {"name":"forms.back","edition":"2023-12","direction":"response","prefix":"back","marker":"state"}
                ],
                """)
                .contains("""
                {"name":"amount","term":"pay.amount","direction":"request","parent":-1,"type":"number","integer":5,"fraction":2,\
                "required":[3],"forbidden":[],"documented":"---M-","source":["","","","webcheckout.pay:1",""],"form":3},
                {"name":"name","term":"pay.name","direction":"request","parent":-1,"type":"string","max":20,\
                "required":[],"forbidden":[],"documented":"---O-","source":["","","","webcheckout.pay:2",""],"form":3},
                {"name":"trial","term":"pay.trial","direction":"request","parent":-1,"type":"string","max":1,\
                "values":["0","1"],"required":[],"forbidden":[],"documented":"---O-",\
                "source":["","","","webcheckout.pay-newest:1",""],"form":3},
                """)
                .contains("\"integer\":5,\"fraction\":2,\"bare\":true,");
    }

    @Test
    void standsInTheProse() {
        assertThat(ProseJson.print(specification.contract()))
                .contains(
                        "\n\"pay.name\":{\"en\":\"Who pays.\",\"es\":\"Quien paga.\",\"example\":\"Rosa Quispe\"},\n");
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
