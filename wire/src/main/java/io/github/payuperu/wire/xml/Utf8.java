package io.github.payuperu.wire.xml;

/**
 * Tells whether bytes are UTF-8, strictly: no overlong forms, no surrogates, nothing beyond Unicode. The parser is more
 * lenient, and lenience lets the same bytes be two texts for two readers.
 */
final class Utf8 {
    private Utf8() {}

    /** The offset of the first byte that starts no character; the length if there is none. */
    static int firstMalformed(byte[] bytes) {
        int at = 0;
        while (at < bytes.length) {
            int length = bytes[at] >= 0 ? 1 : length(bytes, at);
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return at;
    }

    /** Length of the character of several bytes that starts there; 0 if none does. */
    private static int length(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        int second = continuation(bytes, at + 1);
        if (second < 0 || first < 0xC2 || first > 0xF4) {
            return 0;
        }
        if (first < 0xE0) {
            return 2;
        }
        if (first < 0xF0) {
            boolean overlong = first == 0xE0 && second < 0xA0;
            boolean surrogate = first == 0xED && second >= 0xA0;
            return overlong || surrogate || continuation(bytes, at + 2) < 0 ? 0 : 3;
        }
        boolean overlong = first == 0xF0 && second < 0x90;
        boolean beyond = first == 0xF4 && second >= 0x90;
        boolean whole = continuation(bytes, at + 2) >= 0 && continuation(bytes, at + 3) >= 0;
        return overlong || beyond || !whole ? 0 : 4;
    }

    private static int continuation(byte[] bytes, int at) {
        return at < bytes.length && (bytes[at] & 0xC0) == 0x80 ? bytes[at] & 0xFF : -1;
    }
}
