package io.github.payuperu.wire.form;

import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.message.MessageVisitor;
import io.github.payuperu.wire.message.ScalarKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Writes messages as forms and queries in the order of the message, UTF-8 with percent escapes, blanks as plus signs: as
 * browsers do. A null is left out. Immutable and safe to share.
 */
public final class FormWriter {
    /**
     * The message as {@code application/x-www-form-urlencoded}, or as a query without its question mark.
     *
     * @throws IllegalArgumentException if it has an object or a list in it, which a form cannot have
     */
    public String write(Message message) {
        Pairs pairs = new Pairs();
        message.accept(pairs);
        return pairs.text.toString();
    }

    private static final class Pairs implements MessageVisitor {
        private final StringJoiner text = new StringJoiner("&");
        private int depth;

        @Override
        public void startObject(@Nullable Field field, String name, int node) {
            if (depth++ > 0) {
                throw nested(name);
            }
        }

        @Override
        public void endObject() {
            depth--;
        }

        @Override
        public void startArray(@Nullable Field field, String name, int node) {
            throw nested(name);
        }

        @Override
        public void endArray() {
            throw new IllegalStateException("No list was started");
        }

        @Override
        public void scalar(@Nullable Field field, String name, int node, ScalarKind kind, String value) {
            if (kind != ScalarKind.NULL) {
                text.add(encoded(name) + "=" + encoded(value));
            }
        }

        private static String encoded(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }

        private static IllegalArgumentException nested(String name) {
            return new IllegalArgumentException("A form has no place for what is in " + name);
        }
    }
}
