package io.github.payuperu.validators.report;

/** A text of which parts are starred out; as long as the text, so that places stay where they are. */
final class Stars {
    private final String text;
    private final char[] shown;

    Stars(String text) {
        this.text = text;
        this.shown = text.toCharArray();
    }

    /** The text under the stars. */
    String text() {
        return text;
    }

    /** Puts stars over a part of the text; blanks and line breaks stay. */
    void hide(int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) > ' ') {
                shown[i] = '*';
            }
        }
    }

    /** Takes all stars off a part of the text. */
    void show(int start, int end) {
        text.getChars(start, end, shown, start);
    }

    /** A part of the text with its stars. */
    String part(int start, int end) {
        return new String(shown, start, end - start);
    }
}
