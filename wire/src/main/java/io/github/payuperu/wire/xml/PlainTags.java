package io.github.payuperu.wire.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The tags of a plain body, found without a parser: a body in UTF-8 that is elements and text and nothing else, as most
 * messages are. It has no attributes but {@code class}, no comments, processing instructions, character data sections or document type, no names
 * beyond ASCII or with a prefix, and no references but the five of XML itself. Every plain body is well-formed. Whatever else
 * comes, be it right or wrong, ends in a {@link NotPlainException}: nothing is judged here, and nothing is said to be broken.
 */
final class PlainTags implements XmlTags {
    private static final List<byte[]> DECLARATIONS = List.of(
            ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"),
            ascii("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"),
            ascii("<?xml version=\"1.0\" encoding=\"utf-8\"?>"),
            ascii("<?xml version=\"1.0\"?>"),
            ascii("<?xml version='1.0' encoding='UTF-8'?>"));
    private static final List<byte[]> REFERENCES =
            List.of(ascii("&amp;"), ascii("&lt;"), ascii("&gt;"), ascii("&quot;"), ascii("&apos;"));
    private static final String REFERRED = "&<>\"'";
    private static final byte[] CLASS = ascii("class=\"");
    private static final boolean[] IN_NAMES = new boolean[128];
    private static final int USUAL_DEPTH = 16;

    static {
        for (char c = 0; c < IN_NAMES.length; c++) {
            IN_NAMES[c] = isNameStart(c) || (c >= '0' && c <= '9') || c == '-' || c == '.';
        }
    }

    private final byte[] body;
    private final XmlNames names;
    private int at;
    /** How many more bytes than characters there were so far. */
    private int surplus;

    /** Where the names of the open elements start and end, by turns. */
    private int[] open = new int[2 * USUAL_DEPTH];

    private int openSize;
    private int tag;
    private String name = "";
    /** Whether the tag just read is both start and end. */
    private boolean empty;

    /** @param body valid UTF-8, but for a last character that may be cut short */
    PlainTags(byte[] body, XmlNames names) {
        this.body = body;
        this.names = names;
    }

    /** Goes to the root's start tag. */
    void toRoot() {
        for (byte[] declaration : DECLARATIONS) {
            if (isAt(declaration)) {
                at = declaration.length;
                break;
            }
        }
        skipBlanks();
        startTag();
    }

    /** Goes from the root's end tag to the end. */
    void toEnd() {
        skipBlanks();
        expect(at == body.length);
    }

    @Override
    public boolean next(XmlText text) {
        if (empty) {
            empty = false;
            openSize -= 2;
            return false;
        }
        toTag(text);
        if (at + 1 < body.length && body[at + 1] == '/') {
            endTag();
            return false;
        }
        startTag();
        return true;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isQualified() {
        return false;
    }

    @Override
    public long offset() {
        return tag;
    }

    private void toTag(XmlText text) {
        at = text.append(body, at);
        while (current() != '<') {
            if (current() < 0) {
                characters(text);
            } else if (current() == '&') {
                reference(text);
            } else {
                lineBreak(text);
            }
            at = text.append(body, at);
        }
    }

    /** Characters beyond ASCII; of those two are not for XML. */
    private void characters(XmlText text) {
        int start = at;
        while (at < body.length && body[at] < 0) {
            at++;
        }
        String characters = new String(body, start, at - start, StandardCharsets.UTF_8);
        expect(characters.indexOf('\uFFFE') < 0 && characters.indexOf('\uFFFF') < 0);
        text.append(characters);
        surplus += at - start - characters.length();
    }

    private void reference(XmlText text) {
        for (int i = 0; i < REFERENCES.size(); i++) {
            if (isAt(REFERENCES.get(i))) {
                at += REFERENCES.get(i).length;
                text.append(REFERRED.substring(i, i + 1));
                return;
            }
        }
        throw new NotPlainException();
    }

    /** A carriage return with a line feed, of which XML sees the latter alone. */
    private void lineBreak(XmlText text) {
        expect(current() == '\r');
        at++;
        expect(current() == '\n');
        at++;
        text.append("\n");
    }

    private void startTag() {
        tag = at - surplus;
        expect(current() == '<');
        at++;
        int start = at;
        expect(isNameStart(current()));
        int end = start;
        while (end < body.length && body[end] >= 0 && IN_NAMES[body[end]]) {
            end++;
        }
        at = end;
        name = names.find(body, start, end);
        open(start, at);
        skipBlanks();
        if (isAt(CLASS)) {
            classAttribute();
        }
        if (current() == '/') {
            empty = true;
            at++;
        }
        expect(current() == '>');
        at++;
    }

    /** The attribute that libraries write for themselves; one alone has no double. */
    private void classAttribute() {
        at += CLASS.length;
        while (current() >= 0 && IN_NAMES[current()]) {
            at++;
        }
        expect(current() == '"');
        at++;
        skipBlanks();
    }

    private void open(int start, int end) {
        if (openSize == open.length) {
            open = Arrays.copyOf(open, openSize * 2);
        }
        open[openSize++] = start;
        open[openSize++] = end;
    }

    private void endTag() {
        int end = open[--openSize];
        int start = open[--openSize];
        int name = at + "</".length();
        at = name + end - start;
        expect(at < body.length && Arrays.equals(body, name, at, body, start, end));
        skipBlanks();
        expect(current() == '>');
        at++;
    }

    private void skipBlanks() {
        while (at < body.length && (body[at] == ' ' || body[at] == '\n' || body[at] == '\r' || body[at] == '\t')) {
            at++;
        }
    }

    private byte current() {
        expect(at < body.length);
        return body[at];
    }

    private boolean isAt(byte[] text) {
        int end = at + text.length;
        return end <= body.length && Arrays.equals(text, 0, text.length, body, at, end);
    }

    private static void expect(boolean plain) {
        if (!plain) {
            throw new NotPlainException();
        }
    }

    private static boolean isNameStart(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
