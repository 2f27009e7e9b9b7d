package io.github.payuperu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the command on the first line of each transcript, and expects the exit code and both streams that follow it. After the
 * command {@code <} names standard input.
 */
class TranscriptTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("goldens"));
    private static final Path ROOT = Path.of("src/test/resources/transcripts");
    private static final String PROMPT = "$ payu-peru";

    @BeforeAll
    static void writeBodies() throws IOException {
        Bodies.write();
    }

    static List<Path> transcripts() throws IOException {
        try (Stream<Path> files = Files.list(ROOT)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void isWhatTheCommandDoes(Path transcript) throws IOException {
        String expected = Files.readString(transcript);
        String command = expected.lines().findFirst().orElseThrow();
        String actual = command + "\n" + print(run(command));
        if (UPDATE) {
            Files.writeString(transcript, actual);
            expected = actual;
        }
        assertThat(actual).isEqualTo(expected).doesNotContain("\tat ", "internal error");
    }

    private static Run run(String command) throws IOException {
        assertThat(command).startsWith(PROMPT);
        String[] parts = command.substring(PROMPT.length()).split(" < ", 2);
        String[] arguments = Arrays.stream(parts[0].split(" "))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        byte[] in = parts.length == 2 ? Files.readAllBytes(Path.of(parts[1])) : new byte[0];
        return Run.of(in, arguments);
    }

    private static String print(Run run) {
        return "exit " + run.exitCode() + "\n--- standard output\n" + run.out() + "--- standard error\n" + run.err();
    }
}
