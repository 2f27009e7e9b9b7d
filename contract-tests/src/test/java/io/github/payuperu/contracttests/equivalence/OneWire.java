package io.github.payuperu.contracttests.equivalence;

/** What only JSON can express, and which verdict therefore differs. The list is complete: whatever else differs is a bug. */
enum OneWire {
    /** XML has no types: what JSON spells as a number or truth value where a text belongs, or the reverse, is just right there. */
    OTHER_TYPE,
    /** XML trims texts that are no texts by contract: blanks around a number are none of its value. */
    BLANKS_AROUND,
    /** In XML a local date-time is how an instant is written; in JSON it is a text. */
    DATE_FOR_INSTANT,
    /** An empty element is an empty text or an empty object, whichever the contract wants; JSON may say the other. */
    EMPTY_OF_OTHER_SHAPE,
    /** XML leaves nulls out: one that the contract does not know is not there, nor one that comes twice or in a list. */
    NULL_MEMBER,
    /** Where the contract ends, within a duplicate for example, an element that comes twice may be a list; JSON's members may not. */
    DUPLICATE_WHERE_THE_CONTRACT_ENDS,
    /** XML has no lists but those the contract knows. */
    LIST,
    /** A name that no element has, or that in XML is the name of another field. */
    NAME,
    /** A character that XML cannot hold. */
    CHARACTER
}
