package io.github.payuperu.cli;

import io.github.payuperu.validators.archive.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --summary}: counts over a run, for people or for programs. */
final class SummaryOption {
    private static final String FOR_PEOPLE = "-";
    /** So many reports nobody reads one by one. */
    private static final long MANY = 100;

    @Option(
            names = "--summary",
            paramLabel = "FILE|-",
            description =
                    "Counts by operation, by what was found and by day: one JSON object in that file; with - words for "
                            + "people, at the end of a text report or else on standard error. A text report on 100 messages or more "
                            + "always ends with them.")
    private @Nullable String target;

    /** Whether a report for people ends with the counts. */
    boolean isPartOfText(Summary summary) {
        return FOR_PEOPLE.equals(target) || summary.messages().total() >= MANY;
    }

    /** Whether people want the counts of a run that is reported to programs. */
    boolean isBesideReport() {
        return FOR_PEOPLE.equals(target);
    }

    /** Whether the file could be written as far as can be told before a long run; true if there is none. */
    boolean isPossible() {
        if (!isFile()) {
            return true;
        }
        try {
            Path parent = Path.of(target()).toAbsolutePath().getParent();
            return parent != null && Files.isDirectory(parent) && !Files.isDirectory(Path.of(target()));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Writes the file if there is to be one; false if that fails. */
    boolean write(Summary summary, long unread) {
        if (!isFile()) {
            return true;
        }
        try {
            Files.writeString(Path.of(target()), SummaryJson.print(summary, unread));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** What was given. */
    String target() {
        return target == null ? "" : target;
    }

    private boolean isFile() {
        return target != null && !isBesideReport();
    }
}
