package io.github.payuperu.cli.send;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.message.MessageSource;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Copies a message with stars in place of the values that the contract calls sensitive, and of everything that goes by the name
 * of one where the contract does not expect it.
 */
public final class Masking {
    private final Contract contract;
    private final Set<String> names;

    public Masking(Contract contract) {
        this.contract = contract;
        this.names = contract.fields().stream()
                .filter(Field::isSensitive)
                .map(Field::name)
                .collect(Collectors.toSet());
    }

    /** The copy; everything else is as it was, in the same order. */
    public Message mask(Message message) {
        MaskedCopy copy = new MaskedCopy(contract, names);
        message.accept(copy);
        return copy.build(MessageSource.NONE);
    }
}
