package io.github.payuperu.wire.form;

import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.text.LineCounter;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a body, and where in them the parameters stand: a form is all of it, but for a byte order mark, blanks before
 * and line breaks behind; a query follows its question mark; an address has a query in it.
 */
final class FormText {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] body;
    private final int start;
    private final int first;
    private final int end;

    private FormText(byte[] body, int start, int first, int end) {
        this.body = body;
        this.start = start;
        this.first = first;
        this.end = end;
    }

    static FormText of(byte[] body) {
        int start = startsWith(body, 0, body.length, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        int end = body.length;
        while (end > start && (body[end - 1] == '\n' || body[end - 1] == '\r')) {
            end--;
        }
        int first = start;
        while (first < end && isBlank(body[first])) {
            first++;
        }
        boolean address = startsWith(body, first, end, "http://") || startsWith(body, first, end, "https://");
        int last = address ? indexOf(body, '#', first, end) : end;
        int query = address ? indexOf(body, '?', first, last) : first;
        return new FormText(body, start, query < last && body[query] == '?' ? query + 1 : first, last);
    }

    byte[] bytes() {
        return body;
    }

    /** Where the first parameter starts. */
    int first() {
        return first;
    }

    /** Where the last parameter ends. */
    int end() {
        return end;
    }

    /** Whether there is a name with a value at all. */
    boolean hasParameters() {
        return indexOf(body, '=', first, end) < end;
    }

    boolean isEmpty() {
        return first == end;
    }

    Position position(int at) {
        return lines().position(at - start);
    }

    /** Turns places in the body, less the start of its text, into positions. */
    LineCounter lines() {
        return new LineCounter(body, start);
    }

    int start() {
        return start;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    private static boolean startsWith(byte[] text, int from, int to, String prefix) {
        return startsWith(text, from, to, prefix.getBytes(StandardCharsets.US_ASCII));
    }

    private static boolean startsWith(byte[] text, int from, int to, byte[] prefix) {
        if (to - from < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if (text[from + i] != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    /** The first of that byte; the end if there is none. */
    private static int indexOf(byte[] text, char wanted, int from, int to) {
        int at = from;
        while (at < to && text[at] != wanted) {
            at++;
        }
        return at;
    }
}
