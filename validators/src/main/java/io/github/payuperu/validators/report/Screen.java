package io.github.payuperu.validators.report;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What a terminal makes of characters: those that would disturb it are replaced, and some take no column or two. */
final class Screen {
    private static final int NO_CHARACTERS = 0xFFFE;
    private static final Set<UnicodeScript> WIDE_SCRIPTS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HANGUL,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO);

    private Screen() {}

    /** The text with everything replaced that is no visible character; a tab is a blank. */
    static String harmless(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(Screen::harmless).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** The character to show for that one. */
    static int harmless(int point) {
        if (point == '\t') {
            return ' ';
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE -> '?';
            default -> (point & NO_CHARACTERS) == NO_CHARACTERS ? '?' : point;
        };
    }

    /** How many columns the character takes: none if it is put over the one before, two if it is East Asian or an emoji. */
    static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    private static boolean isWide(int point) {
        boolean halfWidth = point >= 0xFF61 && point <= 0xFFDC;
        boolean fullWidth = point >= 0xFF01 && point <= 0xFF60;
        boolean punctuation = point >= 0x3000 && point <= 0x303E;
        boolean emoji = point >= 0x1F300 && point <= 0x1FAFF;
        return fullWidth || punctuation || emoji || (!halfWidth && WIDE_SCRIPTS.contains(UnicodeScript.of(point)));
    }
}
