package io.github.payuperu.validators.rule;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.MethodKind;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.message.Message;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The request that rules look at: its values by term, its operation, its encoding, and the time it is looked at. */
public final class Subject {
    private final Contract contract;
    private final Message message;
    private final @Nullable Operation operation;
    private final Instant now;
    private final Charset encoding;

    /**
     * @param contract whose terms are meant
     * @param message the values
     * @param operation null where the request does not tell
     * @param now the time to hold dates against
     * @param encoding the encoding the request declares or has
     */
    public Subject(Contract contract, Message message, @Nullable Operation operation, Instant now, Charset encoding) {
        this.contract = contract;
        this.message = message;
        this.operation = operation;
        this.now = now;
        this.encoding = encoding;
    }

    /** The same of a request in UTF-8. */
    public Subject(Contract contract, Message message, @Nullable Operation operation, Instant now) {
        this(contract, message, operation, now, StandardCharsets.UTF_8);
    }

    /** Whether the field was sent with a value. */
    public boolean has(String term) {
        return message.has(field(term));
    }

    /** The value as written; null when absent. */
    public @Nullable String text(String term) {
        return message.text(field(term));
    }

    /** The value as an exact number; null when absent or no number. */
    public @Nullable BigDecimal decimal(String term) {
        return message.decimal(field(term));
    }

    /** Whether the field was sent and is true. */
    public boolean isTrue(String term) {
        return message.isTrue(field(term));
    }

    /** The kind of instrument behind {@code paymentMethod}; empty when absent or unknown. */
    public Optional<MethodKind> methodKind() {
        String method = text(Contract.PAYMENT_METHOD);
        return method == null ? Optional.empty() : contract.kindOf(method);
    }

    /** Whether the request is of one of those operations. */
    public boolean isFor(String... names) {
        return operation != null && List.of(names).contains(operation.name());
    }

    /** Known fields that were sent as empty texts. */
    public List<Field> emptyTexts() {
        return message.emptyTexts();
    }

    /** The time to hold dates against. */
    public Instant now() {
        return now;
    }

    /** The encoding the request declares or has. */
    public Charset encoding() {
        return encoding;
    }

    Field field(String term) {
        return contract.require(Direction.REQUEST, term);
    }

    Message message() {
        return message;
    }
}
