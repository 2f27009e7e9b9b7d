package io.github.payuperu.wire.contract;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The values of a closed list, found by characters: an open hash table, so that no string is made of what is only looked up. */
public final class ValueList {
    private final @Nullable String[] table;

    ValueList(Collection<String> values) {
        table = new @Nullable String[Integer.highestOneBit(values.size() + 1) * 4];
        for (String value : values) {
            int slot = slot(value.length(), value.charAt(0), value.charAt(value.length() - 1));
            while (table[slot] != null) {
                slot = next(slot);
            }
            table[slot] = value;
        }
    }

    /** The value that is equal to the text; null if there is none. */
    public @Nullable String find(char[] text, int offset, int length) {
        if (length == 0) {
            return null;
        }
        int slot = slot(length, text[offset], text[offset + length - 1]);
        for (String value = table[slot]; value != null; value = table[slot]) {
            if (isEqual(value, text, offset, length)) {
                return value;
            }
            slot = next(slot);
        }
        return null;
    }

    private int slot(int length, char first, char last) {
        return (length * 31 + first * 7 + last) & (table.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (table.length - 1);
    }

    private static boolean isEqual(String value, char[] text, int offset, int length) {
        if (value.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (value.charAt(i) != text[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
