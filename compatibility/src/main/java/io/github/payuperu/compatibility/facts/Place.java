package io.github.payuperu.compatibility.facts;

/**
 * Where to look: what people call a spot, and where it stands. Empty texts where there is nothing to say.
 *
 * @param term the field as rules name it: {@code payer.dniNumber}
 * @param pointer where it is in JSON
 * @param xpath where it is in XML
 * @param file the file of the release that says it, with the place in it
 */
public record Place(String term, String pointer, String xpath, String file) {
    /** A thing that is neither in JSON nor in XML. */
    public static Place named(String term, String file) {
        return new Place(term, "", "", file);
    }
}
