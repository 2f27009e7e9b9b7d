package io.github.payuperu.sandbox.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The head of a request: its first line and its headers, as RFC 9112 has them. Immutable. */
final class Head {
    private static final String VERSION = "HTTP/1.1";
    private static final String OLD_VERSION = "HTTP/1.0";
    private static final String PUNCTUATION_OF_NAMES = "!#$%&'*+-.^_`|~";
    private static final int PLACES = 3;
    private static final int DELETE = 0x7f;

    private final String text;
    private final String method;
    private final String target;
    private final boolean old;
    /** Of each header three numbers: where it begins, its colon, its end. */
    private final int[] headers;

    private Head(String text, String method, String target, boolean old, int[] headers) {
        this.text = text;
        this.method = method;
        this.target = target;
        this.old = old;
        this.headers = headers;
    }

    /** Reads a head from its first line to the empty line at its end. */
    static Head of(byte[] bytes, int length) throws BadRequest {
        String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\n');
        String[] words = text.substring(0, lineEnd(text, end)).split(" ", -1);
        if (words.length != 3 || !isName(words[0])) {
            throw new BadRequest("The first line is METHOD ADDRESS VERSION, with one blank between them");
        }
        boolean old = words[2].equals(OLD_VERSION);
        if (!old && !words[2].equals(VERSION)) {
            throw words[2].startsWith("HTTP/")
                    ? new BadRequest(BadRequest.VERSION_NOT_SUPPORTED, "Only HTTP/1.1 is spoken here")
                    : new BadRequest("The first line does not end with a version of HTTP");
        }
        return new Head(text, words[0], words[1], old, headers(text, end + 1));
    }

    String method() {
        return method;
    }

    String target() {
        return target;
    }

    /** The address that is asked for; it has a path. */
    URI url() throws BadRequest {
        try {
            URI url = new URI(target);
            if (url.getPath() != null) {
                return url;
            }
        } catch (URISyntaxException e) {
            // said below
        }
        throw new BadRequest("The address is no address");
    }

    /** The value of a header, values joined by commas if there are several; null if there is none. */
    @Nullable
    String header(String name) {
        String value = null;
        for (int i = 0; i < headers.length; i += PLACES) {
            if (headers[i + 1] - headers[i] == name.length()
                    && text.regionMatches(true, headers[i], name, 0, name.length())) {
                value = value == null ? value(i) : value + "," + value(i);
            }
        }
        return value;
    }

    /** All headers, by name in lower case. */
    Map<String, String> headers() {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < headers.length; i += PLACES) {
            all.merge(
                    text.substring(headers[i], headers[i + 1]).toLowerCase(Locale.ROOT),
                    value(i),
                    (one, other) -> one + "," + other);
        }
        return all;
    }

    /** Whether the client wants no second answer over the same connection. */
    boolean isLast() {
        String connection = header("Connection");
        return old || (connection != null && connection.toLowerCase(Locale.ROOT).contains("close"));
    }

    /** Whether the client waits to be told that it may send the body. */
    boolean asksFirst() {
        return !old && "100-continue".equalsIgnoreCase(header("Expect"));
    }

    boolean isChunked() throws BadRequest {
        String coding = header("Transfer-Encoding");
        if (coding == null) {
            return false;
        }
        if (old || header("Content-Length") != null) {
            throw new BadRequest("A body has one length, and none in chunks before HTTP/1.1");
        }
        if (!coding.equalsIgnoreCase("chunked")) {
            throw new BadRequest(BadRequest.NOT_IMPLEMENTED, "The only Transfer-Encoding known here is chunked");
        }
        return true;
    }

    /** The length of a body that is not sent in chunks. */
    long length() throws BadRequest {
        String length = header("Content-Length");
        return length == null ? 0 : Digits.number(length, 10);
    }

    private String value(int header) {
        return text.substring(headers[header + 1] + 1, headers[header + 2]).strip();
    }

    private static int[] headers(String text, int from) throws BadRequest {
        int[] headers = new int[8 * PLACES];
        int count = 0;
        int start = from;
        int end = text.indexOf('\n', start);
        for (int stop = lineEnd(text, end); stop > start; stop = lineEnd(text, end)) {
            int colon = text.indexOf(':', start);
            if (colon < 0 || colon > stop || !isName(text, start, colon) || !isValue(text, colon + 1, stop)) {
                throw new BadRequest("A header is NAME: VALUE, in one line");
            }
            headers = count == headers.length ? Arrays.copyOf(headers, 2 * count) : headers;
            headers[count++] = start;
            headers[count++] = colon;
            headers[count++] = stop;
            start = end + 1;
            end = text.indexOf('\n', start);
        }
        return Arrays.copyOf(headers, count);
    }

    private static int lineEnd(String text, int feed) {
        return feed > 0 && text.charAt(feed - 1) == '\r' ? feed - 1 : feed;
    }

    private static boolean isName(String text) {
        return isName(text, 0, text.length());
    }

    private static boolean isName(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && PUNCTUATION_OF_NAMES.indexOf(c) < 0) {
                return false;
            }
        }
        return to > from;
    }

    private static boolean isValue(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\t') || c == DELETE) {
                return false;
            }
        }
        return true;
    }
}
