package io.github.payuperu.wire.convert;

import io.github.payuperu.wire.finding.Severity;

/** What does not survive a conversion. The ids are never renamed or reused. */
public enum LossId {
    /** XML has no null: the member is left out. */
    NULL("L-NULL", Severity.INFO),
    /** XML writes instants to the second. */
    MILLIS("L-MILLIS", Severity.INFO),
    /** XML does not say whether a value was a number, a text or a truth value; it becomes what the contract says. */
    TYPE("L-TYPE", Severity.INFO),
    /** Of a member given twice the first is kept. */
    DUPLICATE("L-DUPLICATE", Severity.INFO),
    /** A list that the contract does not know has no elements with names. */
    LIST("L-LIST", Severity.INFO),
    /** A character that XML cannot hold. */
    CHARACTER("L-CHARACTER", Severity.ERROR),
    /** A name that the other syntax cannot have, or has for another field. */
    NAME("L-NAME", Severity.ERROR),
    /** A form of WebCheckout: its messages are sent in no other syntax. */
    FORM("L-FORM", Severity.ERROR);

    private final String id;
    private final Severity severity;

    LossId(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /** The id as reports print it. */
    public String id() {
        return id;
    }

    /** ERROR where the value cannot be expressed at all. */
    public Severity severity() {
        return severity;
    }
}
