package io.github.payuperu.cli;

/** How the process ends; scripts rely on these numbers. */
final class ExitCode {
    /** Nothing of severity ERROR. */
    static final int OK = 0;
    /** At least one ERROR, in a message that was checked or in the gateway's answer. */
    static final int ERRORS = 1;
    /** Wrong usage, or something that could not be opened, reached or written. */
    static final int USAGE = 2;
    /** A request was sent, and nobody knows what became of it. */
    static final int UNKNOWN_OUTCOME = 3;

    private ExitCode() {}
}
