package io.github.payuperu.deriver.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.deriver.MiniSpec;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is demanded of documents is demanded of forms. */
class FormLintTest {
    @TempDir
    Path directory;

    private MiniSpec spec;

    @BeforeEach
    void write() {
        spec = MiniSpec.in(directory).withForms();
    }

    @ParameterizedTest
    @MethodSource("io.github.payuperu.deriver.lint.Lint#all")
    void findsNothingInAFinishedSpecification(Lint lint) {
        assertThat(lint.problemsOf(spec.read())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            models/PayForm.yaml | description: Who pays.          | title: Who    | models/PayForm.yaml#/properties/name (pay.name) is not described in both languages: write description and x-description-es, sentences
            models/PayForm.yaml | required: [amount]              | title: Form   | models/PayForm.yaml#/properties/amount is demanded by every operation that has it: add amount to required
            models/PayForm.yaml | maxLength: 20                   | maxLength: 21 | models/PayForm.yaml#/properties/name (pay.name) is not of the printed size "20": follow the rows, or give the reason in x-widened
            models/PayForm.yaml | {integer: 5, fraction: 2}       | {integer: 6, fraction: 2} | models/PayForm.yaml#/properties/amount (pay.amount) is not of the printed size "5,2": follow the rows, or give the reason in x-widened
            models/PayForm.yaml | x-rows: {webcheckout.pay: 2}    | x-rows: {webcheckout.pay: 3} | models/PayForm.yaml#/properties/name (pay.name) is not what webcheckout.pay:3 documents: correct x-rows
            models/BackForm.yaml | maxLength: 10                  | maxLength: 19 | models/BackForm.yaml#/properties/date (back.date) is not of the printed size "": follow the rows, or give the reason in x-widened
            models/BackForm.yaml | type: integer                  | type: boolean | models/BackForm.yaml#/properties/parts (back.parts) is of type boolean, which the row does not print: follow the rows, or give the reason in x-widened
            webcheckout.yaml    | webcheckout.pay-newest          | webcheckout.older | forms.pay names the table webcheckout.older, which has no rows
            webcheckout.yaml    | name: forms.back                | name: forms.page | no path shows forms.page: add examples/forms.page.response.form, and name it there in x-example-file
            """)
    void namesTheDefect(String file, String text, String other, String problem) {
        spec.replace(file, text, other);
        if (file.startsWith("webcheckout")) {
            spec.replace(
                    "models/BackForm.yaml",
                    "[forms.back]",
                    "[" + (other.contains("page") ? "forms.page" : "forms.back") + "]");
        }

        List<String> problems = Lint.all().stream()
                .flatMap(lint -> lint.problemsOf(spec.read()).stream())
                .toList();

        assertThat(problems).contains(problem);
    }

    @Test
    void takesWhatIsMandatoryInSomeMessagesForOptional() {
        spec.replace("documentation/webcheckout.tsv", "name\tAlfanumérico\t20\tS", "name\tAlfanumérico\t20\tM");

        assertThat(Lint.all().stream().flatMap(lint -> lint.problemsOf(spec.read()).stream()))
                .containsExactly(
                        "models/PayForm.yaml#/properties/name (pay.name) is mandatory on the page and not demanded"
                                + " in forms.pay: demand it in x-operations, or say why not in a contradiction that is not-enforced");
    }
}
