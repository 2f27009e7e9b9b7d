package io.github.payuperu.validators.report;

/**
 * How a run over many inputs went.
 *
 * @param valid messages without an ERROR
 * @param invalid messages with at least one
 * @param unread inputs that could not be opened, or held no message
 */
public record RunTotals(long valid, long invalid, long unread) {
    /** Before anything was looked at. */
    public static final RunTotals NONE = new RunTotals(0, 0, 0);

    /** Messages that were checked. */
    public long messages() {
        return valid + invalid;
    }

    /** Everything that was looked at. */
    public long inputs() {
        return messages() + unread;
    }
}
