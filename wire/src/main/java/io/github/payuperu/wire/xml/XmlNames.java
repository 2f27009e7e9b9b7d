package io.github.payuperu.wire.xml;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The names of elements that the contract knows, found by their bytes, so that a message of known names makes no strings of
 * them. Made once and never added to: what a message brings besides is nobody's to remember. Safe to share.
 */
final class XmlNames {
    private final @Nullable String[] names;
    private final byte[][] bytes;

    private XmlNames(Collection<String> known) {
        int size = Integer.highestOneBit(known.size()) * 4;
        names = new @Nullable String[size];
        bytes = new byte[size][];
        for (String name : known) {
            byte[] ascii = name.getBytes(StandardCharsets.US_ASCII);
            int slot = slot(ascii, 0, ascii.length);
            while (names[slot] != null) {
                slot = next(slot);
            }
            names[slot] = name.intern();
            bytes[slot] = ascii;
        }
    }

    /** The names of fields and roots, and those that entries of maps have. */
    static XmlNames of(Contract contract) {
        Set<String> known = new HashSet<>(XmlTypes.NAMES);
        for (Field field : contract.fields()) {
            known.add(field.xmlName());
        }
        for (Operation operation : contract.operations()) {
            known.add(operation.requestRoot());
            known.add(operation.responseRoot());
        }
        return new XmlNames(known);
    }

    /** The name that stands there, in ASCII. */
    String find(byte[] source, int start, int end) {
        int slot = slot(source, start, end);
        for (String name = names[slot]; name != null; name = names[slot]) {
            if (Arrays.equals(bytes[slot], 0, bytes[slot].length, source, start, end)) {
                return name;
            }
            slot = next(slot);
        }
        return new String(source, start, end - start, StandardCharsets.US_ASCII);
    }

    /** Three characters and the length tell most of the names apart. */
    private int slot(byte[] source, int start, int end) {
        int length = end - start;
        int hash = ((source[start] * 31 + source[start + length / 2]) * 31 + source[end - 1]) * 31 + length;
        return (hash ^ hash >>> 16) & (names.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (names.length - 1);
    }
}
