package io.github.payuperu.validators.rule;

import io.github.payuperu.validators.values.Lima;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.MethodKind;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.structure.Reading;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The message that rules look at: its values by term, its operation, its encoding, and what the caller knows besides. */
public final class Subject {
    private static final int USUAL_AMOUNTS = 4;
    private static final Term METHOD = Term.request(Contract.PAYMENT_METHOD);

    private final Contract contract;
    private final Reading reading;
    private final Message message;
    private final @Nullable Operation operation;
    private final Circumstances circumstances;
    /** The amounts that were asked for: so few that looking through them is the quickest way to find one. */
    private final List<Decimal> decimals = new ArrayList<>(USUAL_AMOUNTS);

    private @Nullable MethodKind kind;
    private @Nullable Instant now;
    private @Nullable LocalDate today;

    /**
     * @param contract whose terms are meant
     * @param reading the message, read to its end
     * @param circumstances what the caller knows
     */
    public Subject(Contract contract, Reading reading, Circumstances circumstances) {
        this.contract = contract;
        this.reading = reading;
        this.message = reading.message();
        this.operation = reading.operation().orElse(null);
        this.circumstances = circumstances;
    }

    /** Whether it was sent with a value: null and empty text count as absent, an empty object does not. */
    public boolean has(Term term) {
        return term.isIn(message);
    }

    /** The value as written; null when absent. */
    public @Nullable String text(Term term) {
        return term.textIn(message);
    }

    /** The value as written; null when absent. */
    public @Nullable String text(Field field) {
        return message.text(field);
    }

    /** Known members of the message itself that were sent; of a form all its known parameters. */
    public List<Field> members() {
        return message.rootMembers();
    }

    /** The names of members of the message itself that the contract does not know, by node. */
    public Map<Integer, String> unknownMembers() {
        return message.unknownMembers();
    }

    /** The value as an exact number; null when absent or no number. */
    public @Nullable BigDecimal decimal(Term term) {
        Field field = term.in(message);
        if (!message.has(field)) {
            return null;
        }
        for (int i = 0; i < decimals.size(); i++) {
            if (decimals.get(i).field() == field) {
                return decimals.get(i).value();
            }
        }
        BigDecimal value = message.decimal(field);
        decimals.add(new Decimal(field, value));
        return value;
    }

    /** Whether it was sent and is true. */
    public boolean isTrue(Term term) {
        return message.isTrue(term.in(message));
    }

    /** Whether {@code paymentMethod} was sent and is of that kind. */
    public boolean isPaidBy(MethodKind wanted) {
        String method = kind == null ? text(METHOD) : null;
        if (method != null) {
            kind = contract.kindOf(method).orElse(null);
        }
        return kind == wanted;
    }

    /** The value of {@code paymentMethod}, to be named in a sentence; empty when absent. */
    public String method() {
        String method = text(METHOD);
        return method == null ? "" : method;
    }

    /** Request or response. */
    public Direction direction() {
        return reading.direction();
    }

    /** The operation; null where the message does not tell. A rule for some operations says so on its card. */
    public @Nullable Operation operation() {
        return operation;
    }

    /** Known fields that were sent as empty texts. */
    public List<Field> emptyTexts() {
        return message.emptyTexts();
    }

    /** Known fields whose texts have control characters. */
    public List<Field> textsWithControls() {
        return message.textsWithControls();
    }

    /** The time to hold dates against, the same for all rules. */
    public Instant now() {
        Instant instant = now;
        if (instant == null) {
            instant = circumstances.clock().instant();
            now = instant;
        }
        return instant;
    }

    /** The day that it is in Lima at that time. */
    public LocalDate today() {
        LocalDate day = today;
        if (day == null) {
            day = Lima.dayAt(now());
            today = day;
        }
        return day;
    }

    /** What the caller knows. */
    public Circumstances circumstances() {
        return circumstances;
    }

    /** The encoding the message declares or has. */
    public Charset encoding() {
        return reading.encoding();
    }

    Field field(Term term) {
        return term.in(message);
    }

    Message message() {
        return message;
    }

    /** What a field says as a number; null if it is none. */
    private record Decimal(Field field, @Nullable BigDecimal value) {}
}
