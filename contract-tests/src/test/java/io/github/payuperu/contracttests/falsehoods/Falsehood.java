package io.github.payuperu.contracttests.falsehoods;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * One line of the page.
 *
 * @param belief what somebody may think
 * @param guards what notices, each an id or a test, as written
 */
record Falsehood(String belief, List<String> guards) {
    private static final Path PAGE = Path.of("../docs/falsehoods.md");
    private static final int COLUMNS = 3;

    static List<Falsehood> all() {
        try (Stream<String> lines = Files.lines(PAGE)) {
            return lines.filter(line -> line.startsWith("| "))
                    .filter(line -> !line.startsWith("| belief"))
                    .map(Falsehood::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Falsehood of(String line) {
        String[] cells = line.substring(2, line.length() - 2).split(" \\| ", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalStateException("Not a belief, a truth and guards: " + line);
        }
        return new Falsehood(
                cells[0],
                Arrays.stream(cells[2].split(", ", -1)).map(Falsehood::unquoted).toList());
    }

    /** What stands between the backticks; the text itself where there are none. */
    private static String unquoted(String guard) {
        return guard.replaceFirst("^`(.*)`$", "$1");
    }

    @Override
    public String toString() {
        return belief;
    }
}
