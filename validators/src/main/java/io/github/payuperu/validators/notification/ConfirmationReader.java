package io.github.payuperu.validators.notification;

import io.github.payuperu.wire.MessageReader;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.message.MessageVisitor;
import io.github.payuperu.wire.message.ScalarKind;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.Reading;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a confirmation, form or JSON alike: the values that have a name of their own, as they are written; of two of one name the
 * first counts. What the contract says of them is not asked.
 */
final class ConfirmationReader {
    private static final Expectation RESPONSE = Expectation.of(Direction.RESPONSE);

    private final MessageReader reader = new MessageReader(Contract.get(), Limits.DEFAULT);

    /** The parameters of a body; empty if it cannot be read. */
    Optional<Parameters> read(byte[] body) {
        return parameters(reader.read(body, RESPONSE));
    }

    /** Parameters that were decoded already; empty if they are too many or no text at all. */
    Optional<Parameters> read(Map<String, ?> decoded) {
        return parameters(reader.readForm(decoded, RESPONSE));
    }

    private static Optional<Parameters> parameters(Reading reading) {
        if (!reading.complete()) {
            return Optional.empty();
        }
        TopLevel values = new TopLevel();
        reading.message().accept(values);
        return Optional.of(new Parameters(values.byName));
    }

    /** Takes down the members of the root. */
    private static final class TopLevel implements MessageVisitor {
        private final Map<String, String> byName = new HashMap<>();
        private int depth;

        @Override
        public void startObject(@Nullable Field field, String name, int node) {
            depth++;
        }

        @Override
        public void endObject() {
            depth--;
        }

        @Override
        public void startArray(@Nullable Field field, String name, int node) {
            depth++;
        }

        @Override
        public void endArray() {
            depth--;
        }

        @Override
        public void scalar(@Nullable Field field, String name, int node, ScalarKind kind, String text) {
            if (depth == 1) {
                byName.put(name, text);
            }
        }
    }
}
