package io.github.payuperu.validators.report;

import io.github.payuperu.wire.contract.WireForm;

/** Where a value ends that starts at a known place of a well-formed text. */
final class ValueEnd {
    private static final String AFTER_PARAMETER = "&#\r\n";
    private static final String AFTER_JSON_VALUE = ",}] \t\r\n";

    private ValueEnd() {}

    /** The offset after the value: after the closing quote of a text, after the brace or tag that opens a container. */
    static int of(String text, int start, WireForm wire) {
        if (start >= text.length()) {
            return text.length();
        }
        return switch (wire) {
            case JSON -> json(text, start);
            case XML -> xml(text, start);
            case FORM -> before(text, start, AFTER_PARAMETER);
        };
    }

    /** The offset after all that the value could be: comments and sections of XML, and what looks like the end of an address. */
    static int latest(String text, int start, WireForm wire) {
        return switch (wire) {
            case JSON -> of(text, start, wire);
            case XML -> {
                int endTag = text.indexOf("</", start);
                yield endTag < 0 ? text.length() : endTag;
            }
            case FORM -> before(text, start, "&\r\n");
        };
    }

    /** The offset of the next quote of that kind that is not escaped, or of the end of the line. */
    static int closingQuote(String text, int from, char quote) {
        int at = from;
        while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, text.length());
    }

    /** The offset of the next of those characters, or of the end. */
    static int before(String text, int from, String delimiters) {
        int at = from;
        while (at < text.length() && delimiters.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static int json(String text, int start) {
        return switch (text.charAt(start)) {
            case '"' -> Math.min(closingQuote(text, start + 1, '"') + 1, text.length());
            case '{', '[' -> start + 1;
            default -> before(text, start, AFTER_JSON_VALUE);
        };
    }

    private static int xml(String text, int start) {
        if (text.charAt(start) == '<') {
            return Math.min(before(text, start, ">") + 1, text.length());
        }
        int end = before(text, start, "<");
        int endOfSection = text.indexOf("]]>", start);
        return endOfSection < 0 ? end : Math.min(endOfSection, end);
    }
}
