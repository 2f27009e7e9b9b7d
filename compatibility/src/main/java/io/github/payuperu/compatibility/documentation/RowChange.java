package io.github.payuperu.compatibility.documentation;

/**
 * One row that a page has otherwise than the contract has recorded it.
 *
 * @param kind added, removed or changed
 * @param table the recorded table, or the number of the page's table if it is none of them
 * @param row the number of the recorded row, or of the page's if it was added; from 1, and 0 for a whole table
 * @param path the field; empty for a whole table
 * @param column format, size or mandatory; empty for a whole row
 * @param before what was recorded; empty for an added row
 * @param after what the page says; empty for a removed row
 */
public record RowChange(Kind kind, String table, int row, String path, String column, String before, String after) {
    /** What became of the row. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
