package io.github.payuperu.validators.report;

import io.github.payuperu.validators.Report;

/**
 * One document about a run over many messages, made of parts, so that no run is too long for it: the start, a part for each
 * input in their order, with {@link #between} between those that are not empty, and the end. Parts may be made by several
 * threads at once.
 */
@FunctionalInterface
public interface RunReport {
    /** Whether the document starts with totals, so that nothing can be written before the run is over; rarely so. */
    default boolean startsWithTotals() {
        return false;
    }

    /**
     * What stands before all parts.
     *
     * @param totals of the whole run if the document starts with them, {@link RunTotals#NONE} otherwise
     */
    default String start(RunTotals totals) {
        return "";
    }

    /**
     * What is said of a message; empty if nothing is.
     *
     * @param source what it was read from, as the reader of the document knows it
     * @param body its bytes
     */
    String message(String source, Report report, byte[] body);

    /**
     * What is said of an input that could not be read; empty if nothing is.
     *
     * @param problem why, in a sentence that names the input
     */
    default String unread(String source, String problem) {
        return "";
    }

    /** What stands between two parts. */
    default String between() {
        return "";
    }

    /** What stands after all parts. */
    default String end(RunTotals totals) {
        return "";
    }
}
