package io.github.payuperu.wire.form;

import io.github.payuperu.wire.structure.Stop;

/**
 * Takes a form apart: percent escapes and plus signs become bytes, the bytes have to be UTF-8. Empty pairs are skipped, a name
 * without an equals sign has an empty value. Blanks and letters that are not escaped are taken as they are, line breaks and
 * other control characters are not: no browser sends them.
 */
final class FormParser {
    private static final int ESCAPE_LENGTH = 3;

    private final FormText source;
    private final byte[] body;
    private final int mostParameters;
    private final Parameters parameters;

    private int nameStart;
    private int nameEnd;
    private int valueStart;
    private int place;
    private boolean inValue;

    FormParser(FormText source, int mostParameters) {
        this.source = source;
        this.body = source.bytes();
        this.mostParameters = mostParameters;
        this.parameters = new Parameters(source.end() - source.first() + 1);
    }

    /**
     * The parameters.
     *
     * @throws FormStoppedException at the first thing that is no form
     */
    Parameters parse() throws FormStoppedException {
        int at = source.first();
        while (at < source.end()) {
            at = step(at);
        }
        end(at);
        int invalid = parameters.firstInvalid();
        if (invalid >= 0) {
            throw new FormStoppedException(Stop.syntax("encoding", source.position(placeOf(invalid))));
        }
        return parameters;
    }

    private int step(int at) throws FormStoppedException {
        byte b = body[at];
        if (b == '&') {
            end(at);
            return at + 1;
        }
        if (b == '=' && !inValue) {
            inValue = true;
            nameEnd = parameters.length();
            parameters.write(b);
            valueStart = parameters.length();
            place = at + 1;
            return at + 1;
        }
        if (b == '%') {
            parameters.write(unescape(at));
            return at + ESCAPE_LENGTH;
        }
        if ((b >= 0 && b < ' ') || b == 0x7F) {
            throw new FormStoppedException(Stop.syntax("control", source.position(at)));
        }
        parameters.write(b == '+' ? (byte) ' ' : b);
        return at + 1;
    }

    /** Ends a pair; the sign is written too, so that no character reaches over it. */
    private void end(int at) throws FormStoppedException {
        int length = parameters.length();
        if (length > nameStart) {
            if (parameters.size() == mostParameters) {
                throw new FormStoppedException(Stop.limit("members", mostParameters, source.position(at)));
            }
            parameters.add(
                    nameStart, inValue ? nameEnd : length, inValue ? valueStart : length, length, inValue ? place : at);
        }
        parameters.write((byte) '&');
        nameStart = parameters.length();
        inValue = false;
    }

    private byte unescape(int at) throws FormStoppedException {
        int high = at + 1 < source.end() ? Character.digit(body[at + 1], 16) : -1;
        int low = at + 2 < source.end() ? Character.digit(body[at + 2], 16) : -1;
        if (high < 0 || low < 0) {
            throw new FormStoppedException(Stop.syntax("percent", source.position(at)));
        }
        return (byte) (high << 4 | low);
    }

    /** Where the byte that was written at that offset stands in the body. */
    private int placeOf(int written) {
        int at = source.first();
        for (int i = 0; i < written; i++) {
            at += body[at] == '%' ? ESCAPE_LENGTH : 1;
        }
        return at;
    }
}
