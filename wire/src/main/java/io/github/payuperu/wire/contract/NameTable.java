package io.github.payuperu.wire.contract;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Fields by name: an open hash table, looked into once for every member of every message. The names are interned, as the
 * parsers' are, so that mostly the first look finds the very same string.
 */
final class NameTable {
    private static final NameTable EMPTY = new NameTable(1);

    private final String[] names;
    private final @Nullable Field[] fields;

    private NameTable(int size) {
        names = new String[size];
        fields = new @Nullable Field[size];
        Arrays.fill(names, "");
    }

    static NameTable of(List<Field> fields, Function<Field, String> name) {
        if (fields.isEmpty()) {
            return EMPTY;
        }
        NameTable table = new NameTable(Integer.highestOneBit(fields.size()) * 4);
        for (Field field : fields) {
            table.put(name.apply(field).intern(), field);
        }
        return table;
    }

    /** The field of that name; null if there is none. */
    @Nullable
    Field find(String name) {
        int slot = slot(name);
        for (Field field = fields[slot]; field != null; field = fields[slot]) {
            if (names[slot].equals(name)) {
                return field;
            }
            slot = next(slot);
        }
        return null;
    }

    private void put(String name, Field field) {
        int slot = slot(name);
        while (fields[slot] != null && !names[slot].equals(name)) {
            slot = next(slot);
        }
        names[slot] = name;
        fields[slot] = field;
    }

    private int slot(String name) {
        int hash = name.hashCode();
        return (hash ^ hash >>> 16) & (fields.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (fields.length - 1);
    }
}
