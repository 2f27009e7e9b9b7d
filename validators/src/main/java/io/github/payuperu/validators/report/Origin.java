package io.github.payuperu.validators.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a message was read from, for programs that open files.
 *
 * @param uri of the file, relative as it was named
 * @param firstLine the line of the file that the message starts in
 */
record Origin(String uri, int firstLine) {
    private static final Pattern LINE_OF_FILE =
            Pattern.compile("(.*\\.jsonl):([0-9]{1,9})", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** From a path, or {@code FILE:LINE} where a file has one message a line. */
    static Origin of(String source) {
        Matcher line = LINE_OF_FILE.matcher(source);
        return line.matches()
                ? new Origin(uri(line.group(1)), Integer.parseInt(line.group(2)))
                : new Origin(uri(source), 1);
    }

    private static String uri(String path) {
        if (Path.of(path).isAbsolute()) {
            return Path.of(path).toUri().toASCIIString();
        }
        String name = Path.of(path).normalize().toString().replace('\\', '/');
        try {
            boolean looksLikeScheme = name.indexOf(':') >= 0;
            return new URI(null, null, looksLikeScheme ? "./" + name : name, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("Every relative path is a URI", e);
        }
    }
}
