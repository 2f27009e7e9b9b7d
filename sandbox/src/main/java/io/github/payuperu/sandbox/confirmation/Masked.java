package io.github.payuperu.sandbox.confirmation;

import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.message.MessageVisitor;
import io.github.payuperu.wire.message.ScalarKind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a form as they may be shown: what the contract calls sensitive is under stars, what is empty left out. */
final class Masked implements MessageVisitor {
    private static final String STARS = "***";

    private final Map<String, String> shown = new LinkedHashMap<>();

    private Masked() {}

    /** By name, in the order of the form. */
    static Map<String, String> parameters(Message form) {
        Masked masked = new Masked();
        form.accept(masked);
        return masked.shown;
    }

    @Override
    public void startObject(@Nullable Field field, String name, int node) {}

    @Override
    public void endObject() {}

    @Override
    public void startArray(@Nullable Field field, String name, int node) {}

    @Override
    public void endArray() {}

    @Override
    public void scalar(@Nullable Field field, String name, int node, ScalarKind kind, String text) {
        if (!text.isEmpty()) {
            shown.put(name, field == null || field.isSensitive() ? STARS : text);
        }
    }
}
