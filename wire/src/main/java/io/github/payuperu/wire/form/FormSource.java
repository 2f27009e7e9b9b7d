package io.github.payuperu.wire.form;

import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.message.MessageSource;
import io.github.payuperu.wire.text.LineCounter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds parameters again: the first node is the form, each other one the value of a parameter, in their order. */
final class FormSource implements MessageSource {
    private final FormText text;
    private final Parameters parameters;

    FormSource(FormText text, Parameters parameters) {
        this.text = text;
        this.parameters = parameters;
    }

    @Override
    public @Nullable Position[] locate(int[] nodes) {
        long[] order = new long[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            order[i] = ((long) place(nodes[i]) << Integer.SIZE) | i;
        }
        Arrays.sort(order);
        @Nullable Position[] positions = new @Nullable Position[nodes.length];
        LineCounter lines = text.lines();
        for (long item : order) {
            int place = (int) (item >> Integer.SIZE);
            if (place >= 0) {
                positions[(int) item] = lines.position(place - text.start());
            }
        }
        return positions;
    }

    private int place(int node) {
        if (node < 0) {
            return Parameters.NO_PLACE;
        }
        return node == 0 ? text.first() : parameters.place(node - 1);
    }
}
