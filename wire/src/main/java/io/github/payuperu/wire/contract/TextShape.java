package io.github.payuperu.wire.contract;

import java.nio.CharBuffer;
import java.util.Set;
import java.util.regex.Pattern;

/** What the whole of a text must look like: a regular expression, run as one only where it is more than "digits". */
public final class TextShape {
    private static final Set<String> DIGITS = Set.of("^[0-9]+$", "^[0-9]*$");

    private final Pattern pattern;
    private final boolean digits;

    TextShape(Pattern pattern) {
        this.pattern = pattern;
        this.digits = DIGITS.contains(pattern.pattern());
    }

    /** The regular expression as the contract has it. */
    public Pattern pattern() {
        return pattern;
    }

    /** Whether a text, which is not empty, is of this shape. */
    public boolean fits(char[] text, int offset, int length) {
        return digits
                ? areDigits(text, offset, length)
                : pattern.matcher(CharBuffer.wrap(text, offset, length)).matches();
    }

    private static boolean areDigits(char[] text, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return false;
            }
        }
        return true;
    }
}
