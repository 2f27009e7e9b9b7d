package io.github.payuperu.wire.form;

import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.message.MessageSource;
import org.jspecify.annotations.Nullable;

/** The bytes of a form; places are offsets in the body. */
final class FormSource implements MessageSource {
    private final FormText text;

    FormSource(FormText text) {
        this.text = text;
    }

    @Override
    public @Nullable Position[] locate(int[] places) {
        int[] offsets = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            offsets[i] = places[i] < 0 ? places[i] : places[i] - text.start();
        }
        return text.lines().positions(offsets);
    }
}
