package io.github.payuperu.wire.xml;

import io.github.payuperu.wire.text.CharacterOffsets;

/** Where a value starts, given the start tag of its element; found in the source text, as it was before any normalisation. */
enum ValueStart {
    /** At the tag: a container. */
    TAG(0),
    /** At the first character of the text; at the tag if there is none. */
    TEXT(1),
    /** At the first character of the text that is no blank; at the tag if there is none. */
    TRIMMED_TEXT(2);

    private static final int BITS = 2;
    private static final int MASK = 3;
    private static final long MOST_TAG = Integer.MAX_VALUE >> BITS;
    private static final String SECTION = "<![CDATA[";
    private static final String SECTION_END = "]]>";

    private final int code;

    ValueStart(int code) {
        this.code = code;
    }

    /** A value that starts so, in the element whose start tag is at that offset, as one number; negative where that is too large. */
    int place(long tag) {
        return tag > MOST_TAG ? -1 : (int) tag << BITS | code;
    }

    /**
     * The offset of the value at that place.
     *
     * @param source the text in UTF-8, one character for each byte
     * @param characters finds the bytes of the same text
     */
    static int find(String source, int place, CharacterOffsets characters) {
        ValueStart start = switch (place & MASK) {
            case 0 -> TAG;
            case 1 -> TEXT;
            default -> TRIMMED_TEXT;
        };
        return start.findFrom(source, characters.bytes(place >> BITS));
    }

    /** The offset of the value of the element whose start tag is at that offset. */
    private int findFrom(String source, int tag) {
        if (this == TAG) {
            return tag;
        }
        int at = afterTag(source, tag);
        boolean inSection = false;
        while (at < source.length()) {
            int next = inSection ? passInSection(source, at) : pass(source, at);
            if (next == at) {
                return !inSection && source.charAt(at) == '<' ? tag : at;
            }
            inSection = source.startsWith(SECTION, at) || (inSection && !source.startsWith(SECTION_END, at));
            at = next;
        }
        return tag;
    }

    /** Past the end of a tag; a closing angle bracket in an attribute does not end it. An empty element's end is its tag's. */
    private static int afterTag(String source, int tag) {
        char quote = 0;
        for (int at = tag; at < source.length(); at++) {
            char c = source.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return source.charAt(at - 1) == '/' ? source.length() : at + 1;
            }
        }
        return source.length();
    }

    /** Past whatever stands there and is none of the value; the same offset where the value or the end tag starts. */
    private int pass(String source, int at) {
        if (source.startsWith(SECTION, at)) {
            return at + SECTION.length();
        }
        if (source.startsWith("<!--", at)) {
            return source.indexOf("-->", at) + "-->".length();
        }
        if (source.startsWith("<?", at)) {
            return source.indexOf("?>", at) + "?>".length();
        }
        if (this == TRIMMED_TEXT && source.startsWith("&#", at)) {
            int end = source.indexOf(';', at);
            return isBlank(source.substring(at + "&#".length(), end)) ? end + 1 : at;
        }
        return passBlank(source, at);
    }

    private int passInSection(String source, int at) {
        return source.startsWith(SECTION_END, at) ? at + SECTION_END.length() : passBlank(source, at);
    }

    private int passBlank(String source, int at) {
        return this == TRIMMED_TEXT && source.charAt(at) <= ' ' ? at + 1 : at;
    }

    private static boolean isBlank(String reference) {
        int point =
                reference.startsWith("x") ? Integer.parseInt(reference.substring(1), 16) : Integer.parseInt(reference);
        return point <= ' ';
    }
}
