package io.github.payuperu.wire.xml;

import io.github.payuperu.wire.structure.Numerals;
import java.util.Arrays;
import javax.xml.stream.XMLStreamReader;

/** The text of one element, gathered from the pieces between comments and character data sections. */
final class XmlText {
    private char[] characters = new char[256];
    private int start;
    private int end;

    void clear() {
        start = 0;
        end = 0;
    }

    void append(XMLStreamReader reader) {
        int length = reader.getTextLength();
        if (end + length > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(characters.length * 2, end + length));
        }
        System.arraycopy(reader.getTextCharacters(), reader.getTextStart(), characters, end, length);
        end += length;
    }

    void set(String text) {
        characters = text.toCharArray();
        start = 0;
        end = characters.length;
    }

    /** Leaves out blanks at both ends; how many there were at the start. */
    int trim() {
        int before = start;
        while (start < end && characters[start] <= ' ') {
            start++;
        }
        while (end > start && characters[end - 1] <= ' ') {
            end--;
        }
        return start - before;
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
