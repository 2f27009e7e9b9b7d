package io.github.payuperu.deriver.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.deriver.MiniSpec;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LintTest {
    @TempDir
    Path directory;

    private MiniSpec spec;

    @BeforeEach
    void write() {
        spec = MiniSpec.in(directory);
    }

    @Test
    void findsNothingInAFinishedSpecification() {
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("defects")
    void namesTheDefectAndWhatToDo(String file, String text, String other, String problem) {
        spec.replace(file, text, other);

        assertThat(problems()).containsExactly(problem);
    }

    static Stream<Arguments> defects() {
        return Stream.of(
                Arguments.of(
                        "models/Order.yaml",
                        "    description: Its number.\n",
                        "",
                        "models/Order.yaml#/properties/number (transaction.order.number) is not described in both languages:"
                                + " write description and x-description-es, sentences"),
                Arguments.of(
                        "models/Order.yaml",
                        "Su número.",
                        "Its number.",
                        "models/Order.yaml#/properties/number (transaction.order.number) is not described in both languages:"
                                + " write description and x-description-es, sentences"),
                Arguments.of(
                        "shared/test.yaml",
                        "example: true\n",
                        "",
                        "models/SubmitRequest.yaml#/properties/test (test) has no example:"
                                + " take one from a source, or make one up and say x-example-origin: ours"));
    }

    private List<String> problems() {
        return Lint.all().stream()
                .flatMap(lint -> lint.problemsOf(spec.read()).stream())
                .toList();
    }
}
