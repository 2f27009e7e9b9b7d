package io.github.payuperu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs the command on the first line of each transcript, and expects the exit code and both streams that follow it. Variables
 * may be set before the command; after it {@code <} names standard input.
 */
class TranscriptTest {
    private static final boolean UPDATE = "update".equals(System.getProperty("goldens"));
    private static final Path ROOT = Path.of("src/test/resources/transcripts");
    /** Words are apart by blanks, but for those in single quotes. */
    private static final Pattern WORD = Pattern.compile("'([^']*)'|[^ ]+");

    private static final Pattern COMMAND = Pattern.compile("\\$ ((?:[A-Z_]+=\\S+ )*)payu-peru(.*?)(?: < (.*))?");

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
        Matcher parts = COMMAND.matcher(command);
        assertThat(parts.matches()).as(command).isTrue();
        Map<String, String> environment = words(parts.group(1))
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(set -> set[0], set -> set[1]));
        byte[] in = parts.group(3) == null ? new byte[0] : Files.readAllBytes(Path.of(parts.group(3)));
        return Run.of(in, environment, words(parts.group(2)).toArray(String[]::new));
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group(1) == null ? word.group() : word.group(1));
    }

    private static String print(Run run) {
        return "exit " + run.exitCode() + "\n--- standard output\n" + run.out() + "--- standard error\n" + run.err();
    }
}
