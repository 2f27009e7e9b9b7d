package io.github.payuperu.wire.structure;

import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.FormTraits;
import io.github.payuperu.wire.contract.Operation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the caller knows of a message already; what is not known the message itself tells. */
public final class Expectation {
    /** Nothing is known. */
    public static final Expectation NONE = new Expectation(null, null, false);

    private final @Nullable Direction direction;
    private final @Nullable Operation operation;
    private final boolean noForm;

    private Expectation(@Nullable Direction direction, @Nullable Operation operation, boolean noForm) {
        this.direction = direction;
        this.operation = operation;
        this.noForm = noForm;
    }

    /** The direction is known. */
    public static Expectation of(Direction direction) {
        return new Expectation(direction, null, false);
    }

    /** The same with the operation known as well, in place of what the message says. */
    public Expectation of(Operation known) {
        return new Expectation(direction, known, noForm);
    }

    /** The same of a message that is JSON or XML, as all of the Payments API are: a form is a mistake. */
    public Expectation noForm() {
        return new Expectation(direction, operation, true);
    }

    /** The direction, if it is known; a form goes one way only. */
    public Optional<Direction> direction() {
        FormTraits form = operation == null ? null : operation.form();
        return Optional.ofNullable(form == null ? direction : form.direction());
    }

    public Optional<Operation> operation() {
        return Optional.ofNullable(operation);
    }

    /** Whether a form can be meant. */
    public boolean admitsForm() {
        return !noForm && (operation == null || operation.form() != null);
    }
}
