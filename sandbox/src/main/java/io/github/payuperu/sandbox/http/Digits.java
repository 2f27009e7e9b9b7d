package io.github.payuperu.sandbox.http;

/** Lengths as HTTP writes them: digits, and nothing else. */
final class Digits {
    /** More digits than any length we take, and fewer than a long has room for. */
    private static final int MOST = 15;

    private static final char DELETE = 0x7f;

    private Digits() {}

    static long number(String text, int radix) throws BadRequest {
        boolean digits = !text.isEmpty() && text.length() <= MOST;
        for (int i = 0; digits && i < text.length(); i++) {
            char c = text.charAt(i);
            digits = c < DELETE && Character.digit(c, radix) >= 0;
        }
        if (!digits) {
            throw new BadRequest("A length is written in digits");
        }
        return Long.parseLong(text, radix);
    }
}
