package io.github.payuperu.wire.contract;

/**
 * Which operation a request asks for.
 *
 * @param scope the operation, or those it may be
 * @param outcome how it was found, or why not
 */
public record Dispatch(Scope scope, Outcome outcome) {
    /** How the operation of a request was found. */
    public enum Outcome {
        /** The contract models it. */
        FOUND,
        /** No command, or no type: the missing field is reported as such. */
        INCOMPLETE,
        /** The gateway knows the command; the contract does not model it. */
        COMMAND_NOT_MODELLED,
        /** The gateway knows the type; the contract does not model it. */
        TYPE_NOT_MODELLED,
        COMMAND_UNKNOWN,
        /** Not a type the gateway has; the closed list of {@code transaction.type} says so. */
        TYPE_UNKNOWN
    }
}
