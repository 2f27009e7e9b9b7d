package io.github.payuperu.cli.input;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Which files of a directory are messages, by the ends of their names. */
public final class MessageFiles {
    /** What a directory is searched for, in words; the one place that says so. */
    public static final String PATTERNS = "*.json, *.xml, *.form, *.jsonl";

    private static final String ONE_MESSAGE_A_LINE = ".jsonl";
    private static final List<String> EXTENSIONS = Arrays.stream(PATTERNS.split(", "))
            .map(pattern -> pattern.substring(1))
            .toList();

    private MessageFiles() {}

    static boolean isOne(Path file) {
        return EXTENSIONS.stream().anyMatch(extension -> endsWith(file, extension));
    }

    static boolean hasOneMessageALine(Path file) {
        return endsWith(file, ONE_MESSAGE_A_LINE);
    }

    private static boolean endsWith(Path file, String extension) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(extension);
    }
}
