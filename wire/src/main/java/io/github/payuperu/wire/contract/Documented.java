package io.github.payuperu.wire.contract;

/** What the documentation's table says of a field in an operation; the contract may enforce less. */
public enum Documented {
    MANDATORY('M'),
    OPTIONAL('O'),
    /** No row of the operation's table, or a table without the column. */
    UNSTATED('-');

    private final char mark;

    Documented(char mark) {
        this.mark = mark;
    }

    /** The mark used in listings: {@code M}, {@code O} or {@code -}. */
    public char mark() {
        return mark;
    }

    static Documented ofMark(char mark) {
        return switch (mark) {
            case 'M' -> MANDATORY;
            case 'O' -> OPTIONAL;
            case '-' -> UNSTATED;
            default -> throw new IllegalArgumentException("No such mark: " + mark);
        };
    }
}
