package io.github.payuperu.cli.input;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Which files of a directory are messages, by the ends of their names. */
public final class MessageFiles {
    private static final String ONE_MESSAGE_A_LINE = ".jsonl";
    private static final List<String> EXTENSIONS = List.of(".json", ".xml", ONE_MESSAGE_A_LINE);

    private MessageFiles() {}

    /** What a directory is searched for, in words: {@code *.json, *.xml, *.jsonl}. */
    public static String patterns() {
        return "*" + String.join(", *", EXTENSIONS);
    }

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
