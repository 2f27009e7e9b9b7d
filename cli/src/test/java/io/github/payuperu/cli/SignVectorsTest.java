package io.github.payuperu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code sign} against every signature that a source publishes, the wrong ones too, and those that were computed elsewhere. */
class SignVectorsTest {
    private static final Path VECTORS = Path.of("../validators/src/test/resources/signature/vectors.txt");
    private static final String TEST_KEY = "4Vj8eK4rloUd272L48hsrarnUA";

    static Stream<Vector> right() {
        return vectors().filter(vector -> !vector.isWrong());
    }

    static Stream<Vector> wrong() {
        return vectors().filter(Vector::isWrong);
    }

    @ParameterizedTest
    @MethodSource("right")
    void printsWhatOthersCompute(Vector vector) {
        assertThat(vector.run()).isEqualTo(new Run(ExitCode.OK, vector.signature() + "\n", ""));
    }

    @ParameterizedTest
    @MethodSource("right")
    void saysThatItIsValid(Vector vector) {
        Run run = vector.run("--verify", vector.signature());

        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run.out()).startsWith("valid: ");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void saysThatWhatIsPublishedWrongIsNot(Vector vector) {
        Run run = vector.run("--verify", vector.signature());

        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
        assertThat(run.out()).startsWith("not valid");
        assertThat(vector.run().out()).isNotEqualTo(vector.signature() + "\n");
    }

    private static Stream<Vector> vectors() {
        try {
            return Files.readAllLines(VECTORS).stream()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> new Vector(List.of(line.split("\\|", -1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line: kind, algorithm, HMAC key, API key, merchant, reference, amount, signed, currency, state, options, signature, verdict, source. */
    record Vector(List<String> columns) {
        Run run(String... more) {
            List<String> arguments = new ArrayList<>(List.of("sign", columns.get(0)));
            add(arguments, "--algorithm", columns.get(1));
            add(arguments, "--merchant-id", columns.get(4));
            add(arguments, "--reference", columns.get(5));
            add(arguments, "--amount", columns.get(6));
            add(arguments, "--currency", columns.get(8));
            add(arguments, "--state", columns.get(9));
            String[] options = (columns.get(10) + ";;").split(";", -1);
            add(arguments, "--payment-methods", options[0]);
            add(arguments, "--iin", options[1]);
            add(arguments, "--pse-banks", options[2]);
            arguments.addAll(List.of(more));
            return Run.of(new byte[0], environment(), arguments.toArray(String[]::new));
        }

        private static void add(List<String> arguments, String option, String value) {
            if (!value.isEmpty()) {
                arguments.addAll(List.of(option, value));
            }
        }

        private Map<String, String> environment() {
            Map<String, String> environment = new HashMap<>();
            environment.put("PAYU_API_KEY", columns.get(3).isEmpty() ? TEST_KEY : columns.get(3));
            if (!columns.get(2).isEmpty()) {
                environment.put("PAYU_HMAC_KEY", columns.get(2));
            }
            return environment;
        }

        String signature() {
            return columns.get(11);
        }

        boolean isWrong() {
            return columns.get(12).equals("wrong");
        }

        @Override
        public String toString() {
            return String.join(" ", columns.get(0), columns.get(1), columns.get(5), columns.get(6), columns.get(13));
        }
    }
}
