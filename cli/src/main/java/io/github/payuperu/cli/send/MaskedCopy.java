package io.github.payuperu.cli.send;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.message.MessageBuilder;
import io.github.payuperu.wire.message.MessageSource;
import io.github.payuperu.wire.message.MessageVisitor;
import io.github.payuperu.wire.message.ScalarKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes down what it is shown, secrets as stars. Used once. */
final class MaskedCopy implements MessageVisitor {
    private static final String MASK = "***";

    private final MessageBuilder builder;
    private final Set<String> secretNames;
    /** How many containers are open from the outermost secret one on. */
    private int secretDepth;

    MaskedCopy(Contract contract, Set<String> secretNames) {
        this.builder = new MessageBuilder(contract);
        this.secretNames = secretNames;
    }

    Message build(MessageSource source) {
        return builder.build(source);
    }

    @Override
    public void startObject(@Nullable Field field, String name, int node) {
        open(field, name);
        builder.startObject(field, name);
    }

    @Override
    public void endObject() {
        close();
    }

    @Override
    public void startArray(@Nullable Field field, String name, int node) {
        open(field, name);
        builder.startArray(field, name);
    }

    @Override
    public void endArray() {
        close();
    }

    @Override
    public void scalar(@Nullable Field field, String name, int node, ScalarKind kind, String text) {
        boolean masked = kind != ScalarKind.NULL && (secretDepth > 0 || isSecret(field, name));
        char[] shown = (masked ? MASK : text).toCharArray();
        builder.scalar(field, name, masked ? ScalarKind.TEXT : kind, shown, 0, shown.length);
    }

    private void open(@Nullable Field field, String name) {
        if (secretDepth > 0 || isSecret(field, name)) {
            secretDepth++;
        }
    }

    private void close() {
        builder.end();
        secretDepth = Math.max(secretDepth - 1, 0);
    }

    private boolean isSecret(@Nullable Field field, String name) {
        return field == null ? secretNames.contains(name) : field.isSensitive();
    }
}
