package io.github.payuperu.cli.send;

/** What is known after a message was to be posted. */
public sealed interface Outcome permits Answer, Outcome.Failed {
    /** There is no answer. */
    record Failed(Mishap mishap) implements Outcome {}
}
