package io.github.payuperu.validators.report;

/** Marks the parts of a text report; a terminal shows them in colour, a file gets them as they are. */
@FunctionalInterface
public interface Style {
    /** No marks at all. */
    Style PLAIN = (role, text) -> text;

    /** The text as its role is to be shown. */
    String mark(Role role, String text);

    /** What a part of a report is. */
    enum Role {
        VALID,
        INVALID,
        ERROR,
        WARNING,
        INFO,
        PLACE,
        HINT
    }
}
