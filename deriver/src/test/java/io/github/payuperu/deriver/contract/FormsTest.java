package io.github.payuperu.deriver.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.payuperu.deriver.MiniSpec;
import io.github.payuperu.deriver.SpecException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {
    @TempDir
    Path directory;

    private MiniSpec spec;

    @BeforeEach
    void write() {
        spec = MiniSpec.in(directory).withForms();
    }

    @Test
    void keepsFormsApartFromDocuments() {
        Contract contract = spec.read().contract();

        assertThat(contract.forms()).extracting(FormMessage::name).containsExactly("forms.pay", "forms.back");
        assertThat(contract.operations()).extracting(Operation::name).doesNotContain("forms.pay");
        assertThat(contract.names()).endsWith("forms.pay", "forms.back");
        assertThat(contract.fields(Direction.REQUEST))
                .noneMatch(field -> field.name().equals("amount"));
        assertThat(contract.walk(Direction.REQUEST))
                .anyMatch(field -> field.term().equals("pay.amount"));
    }

    @Test
    void findsTheRowsOfEachEdition() {
        Contract contract = spec.read().contract();
        Field trial = contract.forms().get(0).message().fields().get(2);

        assertThat(contract.rows(trial, "forms.pay", Direction.REQUEST))
                .extracting(Row::id)
                .containsExactly("webcheckout.pay-newest:1");
        assertThat(contract.rows(trial, "forms.pay", Direction.RESPONSE)).isEmpty();
    }

    @Test
    void isNothingWithoutItsDocument() {
        assertThat(MiniSpec.in(directory.resolve("other")).read().contract().forms())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            webcheckout.yaml     | 'direction: request, '   | ''            | webcheckout.yaml#/x-forms-index: a form has no direction
            webcheckout.yaml     | direction: request       | direction: up | webcheckout.yaml#/x-forms-index: up is no direction
            webcheckout.yaml     | 'tables: [webcheckout.back], ' | ''      | webcheckout.yaml#/x-forms-index: a form has no tables
            webcheckout.yaml     | schema: BackForm         | schema: Other | webcheckout.yaml#/x-forms-index: names the model Other
            models/PayForm.yaml  | 'type: number'           | 'type: object' | models/PayForm.yaml#/properties/amount: a number has x-digits
            models/PayForm.yaml  | [forms.pay]              | [forms.play]  | models/PayForm.yaml#/properties/amount: x-operations names forms.play
            """)
    void refusesWhatMakesNoSense(String file, String text, String other, String problem) {
        spec.replace(file, text, other);

        assertThatThrownBy(spec::read).isInstanceOf(SpecException.class).hasMessageStartingWith(problem);
    }

    @Test
    void refusesWhatIsNoSingleValue() {
        spec.with("models/BackForm.yaml", """
                type: object
                properties:
                  parts:
                    type: array
                    items: {type: string}
                """);

        assertThatThrownBy(spec::read)
                .isInstanceOf(SpecException.class)
                .hasMessage("models/BackForm.yaml#/properties/parts: is no single value, and a form has nothing else");
    }
}
