package io.github.payuperu.wire.form;

import io.github.payuperu.wire.structure.Stop;

/** Ends the reading of a form; says why. */
final class FormStoppedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Stop stop;

    FormStoppedException(Stop stop) {
        super(stop.problem(), null, false, false);
        this.stop = stop;
    }

    Stop stop() {
        return stop;
    }
}
