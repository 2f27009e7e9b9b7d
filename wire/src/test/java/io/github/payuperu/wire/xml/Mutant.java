package io.github.payuperu.wire.xml;

import java.util.List;
import java.util.Random;

/** Bodies that are nearly right. */
final class Mutant {
    private static final int MOST_CHANGES = 3;
    private static final int LONGEST_COPY = 40;
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "/",
            "</",
            "/>",
            "<x>",
            "</x>",
            "<x/>",
            "<x />",
            "<entry>",
            "</entry>",
            "<string>",
            "&",
            ";",
            "&amp;",
            "&lt;",
            "&quot;",
            "&#65;",
            "&#0;",
            "&nbsp;",
            "]]",
            "]]>",
            "<![CDATA[x]]>",
            "<!-- x -->",
            "<?x y?>",
            "<?xml version=\"1.0\"?>",
            "<!DOCTYPE request>",
            " a='b'",
            " class=\"x.y\"",
            " xmlns='u'",
            "x:",
            "=",
            "\"",
            "-",
            ".",
            "_",
            "1",
            " ",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\u0000",
            "\u0001",
            "\u007F",
            "\u0085",
            "\u00A0",
            "\u00B7",
            "ñ",
            "\u0300",
            "\u2028",
            "\uFEFF",
            "\uFFFE",
            "\uFFFF",
            "😀");

    private Mutant() {}

    /** The body with a piece put in, cut out or repeated in up to three places. */
    static String of(String body, Random random) {
        StringBuilder mutant = new StringBuilder(body);
        for (int changes = 1 + random.nextInt(MOST_CHANGES); changes > 0; changes--) {
            int at = random.nextInt(mutant.length() + 1);
            int end = Math.min(mutant.length(), at + 1 + random.nextInt(LONGEST_COPY));
            switch (random.nextInt(4)) {
                case 0 -> mutant.delete(at, Math.min(end, at + 2));
                case 1 -> mutant.insert(random.nextInt(mutant.length() + 1), mutant.substring(at, end));
                default -> mutant.insert(at, PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return mutant.toString();
    }
}
