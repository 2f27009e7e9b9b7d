package io.github.payuperu.validators.rule;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.message.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that messages say, as a rule names it. The same thing has a field of its own in each kind of message: the amount is
 * {@code order.additionalValues.TX_VALUE.value} in a request to the API and {@code form.amount} in a payment form. A rule that
 * is stated in terms holds for all of them. Looked up in the contract once, when the rule is loaded.
 */
public final class Term {
    private final List<Field> list;
    /** The same, for what every rule asks of every message. */
    private final Field[] fields;

    private Term(Field... fields) {
        this.list = List.of(fields);
        this.fields = fields;
    }

    /**
     * What requests say.
     *
     * @param terms the field's term in each kind of request that has it
     * @throws IllegalArgumentException if the contract has no such field
     */
    public static Term request(String... terms) {
        return of(Direction.REQUEST, terms);
    }

    /**
     * What responses say.
     *
     * @throws IllegalArgumentException if the contract has no such field
     */
    public static Term response(String... terms) {
        return of(Direction.RESPONSE, terms);
    }

    private static Term of(Direction direction, String... terms) {
        Contract contract = Contract.get();
        Field[] fields = new Field[terms.length];
        for (int i = 0; i < terms.length; i++) {
            fields[i] = contract.require(direction, terms[i]);
        }
        return new Term(fields);
    }

    /** The fields that say it, one for each kind of message. */
    public List<Field> fields() {
        return list;
    }

    /** The field of this message: of those that such a message can have the first with a value, or else the first. */
    Field in(Message message) {
        if (fields.length == 1) {
            return fields[0];
        }
        @Nullable Field possible = null;
        for (Field field : fields) {
            if (message.has(field)) {
                return field;
            }
            if (possible == null && message.mayHave(field)) {
                possible = field;
            }
        }
        return possible == null ? fields[0] : possible;
    }

    /** Whether the message has it. */
    boolean isIn(Message message) {
        for (Field field : fields) {
            if (message.has(field)) {
                return true;
            }
        }
        return false;
    }

    /** What {@link #in} the message says; null if that is nothing, or no single value. */
    @Nullable
    String textIn(Message message) {
        for (Field field : fields) {
            String text = message.text(field);
            if (text != null || message.has(field)) {
                return text;
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return fields[0].term();
    }
}
