package io.github.payuperu.contracttests.readme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's README, by its fenced blocks. */
final class Readme {
    /** The folder it stands in. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final Pattern BLOCK = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);

    private Readme() {}

    /** The blocks marked with that language, in order. */
    static List<String> blocks(String language) {
        try {
            return BLOCK.matcher(Files.readString(ROOT.resolve("README.md")))
                    .results()
                    .filter(block -> block.group(1).equals(language))
                    .map(block -> block.group(2))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shell commands, one a line, in order. */
    static Stream<String> commands() {
        return blocks("sh").stream().flatMap(String::lines).filter(line -> !line.isBlank());
    }

    /** Text with all blanks folded into one. */
    static String folded(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
