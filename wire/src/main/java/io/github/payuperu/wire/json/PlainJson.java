package io.github.payuperu.wire.json;

import io.github.payuperu.wire.characters.PlainText;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.message.ScalarKind;
import io.github.payuperu.wire.structure.HalfCharacterException;
import io.github.payuperu.wire.structure.LimitExceededException;
import io.github.payuperu.wire.structure.MessageAssembler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON that nearly everybody sends, values where they stand, in less time than a parser takes to name them. It knows
 * only syntax that is beyond doubt. It says neither what is wrong with a body nor what an escape means: a text with escapes
 * it leaves to the parser, and at the first thing it does not expect, be that right or wrong, the whole body. Then
 * {@link JsonWalk} reads it from the start, and what was assembled here is thrown away.
 *
 * <p>Methods take the offset at which something starts and tell the one behind it, or {@link #OTHER}.
 */
final class PlainJson {
    /** No offset: somebody else has to read this. */
    private static final int OTHER = -1;
    /** Deeper than any message; as many as a long has bits. */
    private static final int DEEPEST = Long.SIZE;

    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private final Parsers parsers;
    private final byte[] body;
    private final int start;
    private final MessageAssembler assembler;
    private int open;
    /** Which of the open containers are lists, a bit each, the innermost last. */
    private long lists;
    /** What the next value is of; there is no name where the field tells it. */
    private @Nullable Field field;

    private @Nullable String name;

    /**
     * @param parsers for what is not plain
     * @param body valid UTF-8
     * @param start where its text starts, after a byte order mark
     */
    PlainJson(Parsers parsers, byte[] body, int start, MessageAssembler assembler) {
        this.parsers = parsers;
        this.body = body;
        this.start = start;
        this.assembler = assembler;
    }

    /** Reads the body, one object and blanks; false if somebody else has to. */
    boolean read() throws IOException {
        try {
            int brace = afterBlanks(start);
            return byteAt(brace) == '{' && root(brace) == body.length;
        } catch (LimitExceededException | HalfCharacterException e) {
            return false;
        }
    }

    private int root(int brace) throws IOException {
        int at = open(brace, false);
        boolean first = true;
        while (open > 0 && at != OTHER) {
            int next = byteAt(at);
            if (next == (inList() ? ']' : '}')) {
                at = close(at);
                first = false;
            } else if (first || next == ',') {
                int value = toValue(first ? at : afterBlanks(at + 1));
                int character = byteAt(value);
                first = character == '{' || character == '[';
                at = first ? open(value, character == '[') : scalar(value, character);
            } else {
                at = OTHER;
            }
        }
        return at;
    }

    /** What starts there has a name if it is in an object; the value behind that. */
    private int toValue(int at) {
        name = null;
        if (inList()) {
            field = assembler.resolve(null);
            return at;
        }
        int from = at + 1;
        int to = PlainText.end(body, from);
        int colon = afterBlanks(to + 1);
        if (byteAt(at) != '"' || byteAt(to) != '"' || byteAt(colon) != ':') {
            return OTHER;
        }
        field = assembler.resolve(body, from, to);
        if (field == null) {
            name = new String(body, from, to - from, StandardCharsets.US_ASCII);
        }
        return afterBlanks(colon + 1);
    }

    private int open(int bracket, boolean list) {
        if (open == DEEPEST) {
            return OTHER;
        }
        assembler.at(bracket - start);
        if (list) {
            assembler.startArray(field, name);
        } else {
            assembler.startObject(field, name);
        }
        lists = lists << 1 | (list ? 1 : 0);
        open++;
        return afterBlanks(bracket + 1);
    }

    private int close(int bracket) {
        assembler.end();
        lists >>>= 1;
        open--;
        return afterBlanks(bracket + 1);
    }

    private boolean inList() {
        return (lists & 1) != 0;
    }

    /** A value that starts with that character, and the blanks behind it. */
    private int scalar(int at, int first) throws IOException {
        int end = switch (first) {
            case '"' -> text(at);
            case 't' -> literal(TRUE, ScalarKind.BOOLEAN, at);
            case 'f' -> literal(FALSE, ScalarKind.BOOLEAN, at);
            case 'n' -> literal(NULL, ScalarKind.NULL, at);
            default -> number(at);
        };
        return end == OTHER ? OTHER : afterBlanks(end);
    }

    private int text(int quote) throws IOException {
        int from = quote + 1;
        int to = PlainText.end(body, from);
        if (byteAt(to) != '"') {
            return otherText(quote, to);
        }
        assembler.at(quote - start);
        assembler.scalar(field, name, ScalarKind.TEXT, body, from, to - from);
        return to + 1;
    }

    /** A text that is not plain from there on: beyond ASCII it is decoded, and what escapes mean the parser knows. */
    private int otherText(int quote, int firstOther) throws IOException {
        int to = firstOther;
        while (to < body.length && body[to] < 0) {
            to = PlainText.end(body, to + 1);
        }
        if (byteAt(to) != '"') {
            return byteAt(to) == '\\' ? escapedText(quote, to) : OTHER;
        }
        assembler.at(quote - start);
        assembler.utf8(field, name, body, quote + 1, to);
        return to + 1;
    }

    private int escapedText(int quote, int firstEscape) throws IOException {
        int to = firstEscape;
        while (to < body.length && body[to] != '"') {
            to += body[to] == '\\' ? 2 : 1;
        }
        if (to >= body.length) {
            return OTHER;
        }
        String text = parsers.text(body, quote, to + 1);
        if (text == null) {
            return OTHER;
        }
        assembler.at(quote - start);
        assembler.scalar(field, name, ScalarKind.TEXT, text);
        return to + 1;
    }

    private int literal(byte[] spelling, ScalarKind kind, int at) {
        int end = at + spelling.length;
        boolean spelled = end < body.length && Arrays.equals(spelling, 0, spelling.length, body, at, end);
        return spelled ? delimited(kind, at, end) : OTHER;
    }

    /** A number without an exponent, which nobody writes; zeros in front are no JSON. */
    private int number(int at) {
        int integer = byteAt(at) == '-' ? at + 1 : at;
        int end = afterDigits(integer);
        if (end == integer || (byteAt(integer) == '0' && end > integer + 1)) {
            return OTHER;
        }
        if (byteAt(end) == '.') {
            int fraction = end + 1;
            end = afterDigits(fraction);
            if (end == fraction) {
                return OTHER;
            }
        }
        return delimited(ScalarKind.NUMBER, at, end);
    }

    private int afterDigits(int from) {
        int end = from;
        while (byteAt(end) >= '0' && byteAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** What follows a literal or a number is a blank, a comma or a bracket, or else it is none. */
    private int delimited(ScalarKind kind, int from, int to) {
        int after = byteAt(to);
        if (after != ',' && after != '}' && after != ']' && !isBlank(after)) {
            return OTHER;
        }
        assembler.at(from - start);
        assembler.scalar(field, name, kind, body, from, kind == ScalarKind.NULL ? 0 : to - from);
        return to;
    }

    private int afterBlanks(int from) {
        int at = from;
        while (at < body.length && body[at] <= ' ' && isBlank(body[at])) {
            at++;
        }
        return at;
    }

    /** What stands there; negative where nothing does, or no ASCII. */
    private int byteAt(int at) {
        return at >= 0 && at < body.length ? body[at] : OTHER;
    }

    private static boolean isBlank(int character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t';
    }
}
