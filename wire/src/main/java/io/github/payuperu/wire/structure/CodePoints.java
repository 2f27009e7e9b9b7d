package io.github.payuperu.wire.structure;

/** Counts what a person calls characters; lengths in all wire forms are counted so. */
final class CodePoints {
    private CodePoints() {}

    static int count(char[] text, int offset, int length) {
        int points = length;
        for (int i = offset; i < offset + length; i++) {
            if (Character.isLowSurrogate(text[i])) {
                points--;
            }
        }
        return points;
    }

    /** Whether every surrogate has its other half, without which a text has no encoding. */
    static boolean areWhole(char[] text, int offset, int length) {
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            if (Character.isSurrogate(text[i])) {
                boolean pair =
                        Character.isHighSurrogate(text[i]) && i + 1 < end && Character.isLowSurrogate(text[i + 1]);
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
