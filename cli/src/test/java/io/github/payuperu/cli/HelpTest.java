package io.github.payuperu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HelpTest {
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)  +[A-Z]");

    static Stream<String> commands() {
        return COMMAND.matcher(Run.of("--help").out()).results().map(result -> result.group(1));
    }

    @Test
    void listsTheCommands() {
        assertThat(commands()).contains("validate", "explain", "fields", "send", "sign", "sandbox");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void takesALanguageAndHasExamples(String command) {
        Run help = Run.of(command, "--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("--locale", "--help", "\nExamples:\n  payu-peru " + command);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void fitsOnATerminal(String command) {
        assertThat(Run.of(command, "--help").out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void tellsTheVersionOfTheBuild() {
        assertThat(Run.of("--version").out()).matches("payu-peru \\d+\\.\\d+\\.\\d+\\S*\n");
        assertThat(Run.of("validate", "-V").out()).isEqualTo(Run.of("--version").out());
    }

    @Test
    void expandsNoFilesOfArguments() {
        assertThat(Run.of("validate", "@pom.xml").err()).isEqualTo("payu-peru: @pom.xml: no such file or directory\n");
    }

    @Test
    void takesWhatComesAfterTwoHyphensForFiles() {
        assertThat(Run.of("validate", "--", "--strict").err())
                .isEqualTo("payu-peru: --strict: no such file or directory\n");
    }

    static Stream<String> wrongUses() {
        return Stream.of("frob", "validate", "validate --format", "explain a b", "fields x", "send x", "send --url u");
    }

    @ParameterizedTest
    @MethodSource("wrongUses")
    void isShortAfterWrongUse(String use) {
        Run run = Run.of(use.split(" "));

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("payu-peru: ")
                .contains("Usage: payu-peru")
                .endsWith(" --help\n");
        assertThat(Pattern.compile("\n").matcher(run.err()).results().map(MatchResult::group))
                .hasSizeLessThan(8);
    }
}
