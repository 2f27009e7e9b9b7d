package io.github.payuperu.wire.xml;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Tells a web page, or a piece of one, by its beginning. */
final class WebPage {
    private static final int ENOUGH = 1024;
    private static final Pattern BEGINNING = Pattern.compile(
            "[^<]{0,9}(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*+<(?:!doctype\\s+html|html|head|body|form|input|script)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private WebPage() {}

    static boolean is(byte[] body) {
        int length = Math.min(body.length, ENOUGH);
        return BEGINNING
                .matcher(new String(body, 0, length, StandardCharsets.ISO_8859_1).stripLeading())
                .matches();
    }
}
