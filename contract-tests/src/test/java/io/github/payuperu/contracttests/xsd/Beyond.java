package io.github.payuperu.contracttests.xsd;

/**
 * What XSD 1.0, or the validator of the JDK, cannot say of these messages as the structure check says it. The list is closed:
 * a difference that is not foreseen here fails the build, and so does an entry that no longer occurs.
 */
enum Beyond {
    /** At least one of two members: {@code xs:all} knows members of its own only, each required or not. */
    ANY_OF(Only.SCHEMA),
    /** An entry with a certain key: XSD sees a list of entries, whatever their keys. */
    KEY_REQUIRED(Only.SCHEMA),
    /** What one key wants of its value: an element has one type, whatever stands beside it. */
    VALUE_BY_KEY(Only.EITHER),
    /** The length of a key beside a text: both are {@code string}, and elements of one name have one type. */
    KEY_LENGTH(Only.SCHEMA),
    /** The same key twice beside texts: {@code xs:unique} cannot pick the first of two {@code string} elements. */
    KEY_TWICE(Only.SCHEMA),
    /** The same element twice in an object that is not looked at: a wildcard does not count names. */
    UNKNOWN_TWICE(Only.SCHEMA),
    /** Text alone where an object belongs of which nothing is known: what may hold anything may hold text. */
    OPEN_TEXT(Only.SCHEMA),
    /** Limits of a whole body, such as the length of a number: {@code xs:decimal} has no length. */
    LIMITS(Only.SCHEMA),
    /** Unknown elements, passed over by the reader: {@code xs:all} takes no wildcard. */
    UNKNOWN_ELEMENT(Only.READER),
    /** A map's value outside an entry, understood with a warning: a wildcard beside {@code entry} would be ambiguous. */
    NO_ENTRY(Only.READER),
    /** The name of the element that holds an entry's value, which the reader needs not know: a wildcard checks no content. */
    VALUE_ELEMENT(Only.READER),
    /** What an element named by its type holds beside an unknown key: the reader takes it as a text. */
    VALUE_TEXT(Only.READER),
    /** Attributes, passed over by the reader: with them each value would be a complex type. Maps do take them. */
    ATTRIBUTE(Only.READER),
    /** Numbers with an exponent: no pattern counts the digits of what they stand for. */
    EXPONENT(Only.READER),
    /** Local date-times without seconds, in year zero, or with a small t: {@code xs:dateTime} has none of these. */
    INSTANT_SPELLING(Only.READER),
    /** Characters beyond 65,535: XSD counts them as one, as we do, but the JDK's validator as two. */
    WIDE_CHARACTERS(Only.EITHER);

    /** Who accepts what the other refuses. */
    enum Only {
        SCHEMA,
        READER,
        EITHER
    }

    private final Only acceptedBy;

    Beyond(Only acceptedBy) {
        this.acceptedBy = acceptedBy;
    }

    /** Whether it explains that one accepts and the other does not. */
    boolean explains(boolean schema, boolean reader) {
        return switch (acceptedBy) {
            case SCHEMA -> schema && !reader;
            case READER -> reader && !schema;
            case EITHER -> schema != reader;
        };
    }
}
