package io.github.payuperu.deriver.contradiction;

/** What a contradiction is about. */
public enum Kind {
    /** Terms that a table calls mandatory in these operations, and that are not demanded. */
    NOT_ENFORCED("not-enforced", "Mandatory on the page, not demanded here"),
    /** Terms whose printed format or size cannot be right. */
    WIDENED("widened", "Printed formats and sizes that cannot be right"),
    /** Terms that only samples show. */
    OBSERVED("observed", "Seen in samples only"),
    /** A sample against a table, a text or another sample. */
    EXAMPLE("example", "Samples against the rest"),
    /** A table or a text against another. */
    TEXT("text", "Tables and texts against each other");

    private final String label;
    private final String heading;

    Kind(String label, String heading) {
        this.label = label;
        this.heading = heading;
    }

    /** The name as files write it. */
    public String label() {
        return label;
    }

    /** What the page calls the contradictions of this kind. */
    public String heading() {
        return heading;
    }
}
