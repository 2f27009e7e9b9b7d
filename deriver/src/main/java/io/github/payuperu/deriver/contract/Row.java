package io.github.payuperu.deriver.contract;

/**
 * A row of the documentation's tables, facts only.
 *
 * @param table which table, such as {@code card.request}
 * @param number counted from 1 in its table
 * @param path names from the root, with dots; XML names where JSON has none
 * @param format as printed
 * @param size as printed
 * @param mandatory M, O, S for what is mandatory in some messages, or - where the table does not say
 */
public record Row(String table, int number, String path, String format, String size, char mandatory) {
    /** How other files name the row. */
    public String id() {
        return table + ":" + number;
    }
}
