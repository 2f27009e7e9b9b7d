package io.github.payuperu.wire.form;

import io.github.payuperu.wire.characters.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Names and values in their order, decoded, as spans of one text in UTF-8: no object for each. */
final class Parameters {
    /** The place of a value that was never written. */
    static final int NO_PLACE = -1;

    private static final int USUAL_SIZE = 64;

    private int size;
    private byte[] text;
    private int length;
    private int[] names = new int[USUAL_SIZE];
    private int[] nameEnds = new int[USUAL_SIZE];
    private int[] values = new int[USUAL_SIZE];
    private int[] valueEnds = new int[USUAL_SIZE];
    private int[] places = new int[USUAL_SIZE];

    Parameters(int expectedText) {
        this.text = new byte[Math.max(expectedText, USUAL_SIZE)];
    }

    int size() {
        return size;
    }

    /** How many bytes have been written. */
    int length() {
        return length;
    }

    /** Writes one decoded byte. */
    void write(byte b) {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
        }
        text[length++] = b;
    }

    /** Makes a parameter of bytes that were written; the place is that of the value in the source. */
    void add(int name, int nameEnd, int value, int valueEnd, int place) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
            nameEnds = Arrays.copyOf(nameEnds, size * 2);
            values = Arrays.copyOf(values, size * 2);
            valueEnds = Arrays.copyOf(valueEnds, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        names[size] = name;
        nameEnds[size] = nameEnd;
        values[size] = value;
        valueEnds[size] = valueEnd;
        places[size] = place;
        size++;
    }

    /** Offset of the first byte that is no UTF-8 among those that were written, or -1. */
    int firstInvalid() {
        int invalid = Utf8.firstInvalid(text, 0);
        return invalid < length ? invalid : -1;
    }

    String name(int parameter) {
        return new String(text, names[parameter], nameEnds[parameter] - names[parameter], StandardCharsets.UTF_8);
    }

    /** Puts the characters of a value into a text that is long enough; tells how many they are. */
    int value(int parameter, char[] target) {
        return Utf8.decode(text, values[parameter], valueEnds[parameter], target, 0);
    }

    /** Where the value stands in the source. */
    int place(int parameter) {
        return places[parameter];
    }

    boolean has(String name) {
        for (int i = 0; i < size; i++) {
            if (nameEnds[i] - names[i] == name.length() && name(i).equals(name)) {
                return true;
            }
        }
        return false;
    }
}
