package io.github.payuperu.wire.characters;

/**
 * UTF-8 as RFC 3629 has it: nothing longer than need be, no halves of surrogate pairs, nothing above U+10FFFF.
 * Parsers are more lenient, and lenience lets the same bytes be two texts for two readers.
 */
public final class Utf8 {
    private Utf8() {}

    /**
     * Offset of the first byte that belongs to no character, or -1. A last character that the end cuts short is no offence:
     * the text is truncated, not wrong.
     */
    public static int firstInvalid(byte[] text, int start) {
        int at = EightBytes.afterAscii(text, start);
        while (at < text.length) {
            if (EightBytes.areAscii(text, at, text.length)) {
                at += Long.BYTES;
            } else if (text[at] >= 0) {
                at++;
            } else {
                int length = length(text[at] & 0xFF);
                if (length == 0 || !isContinued(text, at, length)) {
                    return at;
                }
                at = EightBytes.afterAscii(text, at + length);
            }
        }
        return -1;
    }

    /**
     * Decodes valid bytes.
     *
     * @param target where the characters go; as much room as there are bytes is enough
     * @param offset where the first of them goes
     * @return where they end
     */
    public static int decode(byte[] text, int start, int end, char[] target, int offset) {
        int size = offset;
        int at = start;
        while (at < end) {
            int lead = text[at];
            if (lead >= 0) {
                target[size++] = (char) lead;
                at++;
            } else {
                int length = length(lead & 0xFF);
                size += Character.toChars(codePoint(text, at, length), target, size);
                at += length;
            }
        }
        return size;
    }

    private static int codePoint(byte[] text, int at, int length) {
        int point = text[at] & (0x7F >> length);
        for (int i = 1; i < length; i++) {
            point = point << 6 | (text[at + i] & 0x3F);
        }
        return point;
    }

    /** Bytes of the character that starts with that one; 0 if none does. */
    private static int length(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    private static boolean isContinued(byte[] text, int at, int length) {
        int lead = text[at] & 0xFF;
        for (int i = 1; i < length && at + i < text.length; i++) {
            int next = text[at + i] & 0xFF;
            int least = i > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
            int most = i > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
            if (next < least || next > most) {
                return false;
            }
        }
        return true;
    }
}
