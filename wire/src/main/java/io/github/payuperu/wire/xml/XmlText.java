package io.github.payuperu.wire.xml;

import io.github.payuperu.wire.structure.Numerals;
import java.util.Arrays;
import javax.xml.stream.XMLStreamReader;

/** The text of one element, gathered from the pieces between comments and character data sections. */
final class XmlText {
    /** Of ASCII, what is text as it stands: no markup, nothing that XML normalises or does not have. */
    private static final boolean[] PLAIN = new boolean[128];

    static {
        Arrays.fill(PLAIN, ' ', PLAIN.length, true);
        PLAIN['\t'] = true;
        PLAIN['\n'] = true;
        PLAIN['<'] = false;
        PLAIN['>'] = false;
        PLAIN['&'] = false;
    }

    private char[] characters = new char[256];
    private int start;
    private int end;

    void clear() {
        start = 0;
        end = 0;
    }

    void append(XMLStreamReader reader) {
        int length = reader.getTextLength();
        reserve(length);
        System.arraycopy(reader.getTextCharacters(), reader.getTextStart(), characters, end, length);
        end += length;
    }

    void append(String text) {
        reserve(text.length());
        text.getChars(0, text.length(), characters, end);
        end += text.length();
    }

    /** Appends the bytes from there on that are characters of text as they stand, and returns where they end. */
    int append(byte[] source, int from) {
        char[] target = characters;
        int at = from;
        int size = end;
        while (at < source.length && source[at] >= 0 && PLAIN[source[at]]) {
            if (size == target.length) {
                target = Arrays.copyOf(target, size * 2);
            }
            target[size++] = (char) source[at++];
        }
        characters = target;
        end = size;
        return at;
    }

    private void reserve(int length) {
        if (end + length > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(characters.length * 2, end + length));
        }
    }

    void set(String text) {
        clear();
        append(text);
    }

    /** Leaves out blanks at both ends. */
    void trim() {
        while (start < end && characters[start] <= ' ') {
            start++;
        }
        while (end > start && characters[end - 1] <= ' ') {
            end--;
        }
    }

    boolean isEmpty() {
        return start == end;
    }

    boolean isBlank() {
        for (int i = start; i < end; i++) {
            if (characters[i] > ' ') {
                return false;
            }
        }
        return true;
    }

    boolean isNumber() {
        return Numerals.isNumber(characters, start, end - start);
    }

    boolean isFlag() {
        String text = string();
        return text.equals("true") || text.equals("false");
    }

    char[] characters() {
        return characters;
    }

    int start() {
        return start;
    }

    int length() {
        return end - start;
    }

    String string() {
        return new String(characters, start, end - start);
    }
}
