package io.github.payuperu.deriver.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.payuperu.deriver.MiniSpec;
import io.github.payuperu.deriver.SpecException;
import io.github.payuperu.deriver.bundle.SpecSource;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContradictionsTest {
    @TempDir
    Path directory;

    private MiniSpec spec;

    @BeforeEach
    void write() {
        spec = MiniSpec.in(directory);
    }

    @Test
    void findsByTheId() {
        assertThat(contradictions().find("C-02")).map(Contradiction::kind).contains(Kind.OBSERVED);
        assertThat(contradictions().find("C-20")).isEmpty();
    }

    @Test
    void refusesAnIdThatIsThereTwice() {
        spec.replace(Contradictions.FILE, "id: C-02", "id: C-01");

        assertProblem("contradictions.yaml#/1: C-01 is there twice");
    }

    @Test
    void refusesAnUnknownKind() {
        spec.replace(Contradictions.FILE, "kind: observed", "kind: seen");

        assertProblem("contradictions.yaml#/1/kind: seen is none of not-enforced, widened, observed, example, text");
    }

    @Test
    void refusesAnIncompleteEntry() {
        spec.replace(Contradictions.FILE, "  why: Readers need it.\n", "");

        assertProblem("contradictions.yaml#/1: has no why");
    }

    @Test
    void refusesATitleInOneLanguage() {
        spec.replace(Contradictions.FILE, "{en: The name PARTS, es: El nombre PARTS}", "{en: The name PARTS}");

        assertProblem("contradictions.yaml#/1/title: has no es");
    }

    @Test
    void printsContentsByKindThenOneSectionEach() {
        assertThat(ContradictionsPage.print(contradictions()))
                .startsWith("# Contradictions\n")
                .contains("This page is generated from `spec/contradictions.yaml`.")
                .endsWith("""
                        **Mandatory on the page, not demanded here**

                        - [C-01](#c-01) Two e-mails

                        **Printed formats and sizes that cannot be right**

                        - [C-03](#c-03) Ten characters

                        **Seen in samples only**

                        - [C-02](#c-02) The name PARTS

                        ## C-01

                        **Two e-mails**\\
                        *Dos correos*

                        - Sources: The table wants both, the note one.
                        - Decision: One is enough.
                        - Why: The note says so.
                        - Fields: `email`, `order.email`
                        - Rows: `cash.request 6 10`
                        - Operations: `cash`

                        ## C-02

                        **The name PARTS**\\
                        *El nombre PARTS*

                        - Sources: Only a sample has it.
                        - Decision: It is in.
                        - Why: Readers need it.
                        - Fields: `more.PARTS`
                        - Operations: `charge`

                        ## C-03

                        **Ten characters**\\
                        *Diez caracteres*

                        - Sources: The samples have nineteen.
                        - Decision: Ten to nineteen.
                        - Why: Both were accepted.
                        - Fields: `order.until`
                        - Rows: `charge.request 10`
                        - Operations: `charge`
                        """);
    }

    private Contradictions contradictions() {
        return Contradictions.read(new SpecSource(directory));
    }

    private void assertProblem(String message) {
        assertThatThrownBy(this::contradictions)
                .isInstanceOf(SpecException.class)
                .hasMessage(message);
    }
}
