package io.github.payuperu.deriver.bundle;

/**
 * A place in a file of the specification, as error messages name it: {@code models/Order.yaml#/properties/id}.
 *
 * @param file the file's path below the specification directory, with forward slashes
 * @param pointer the JSON Pointer of the place in the file; empty for the whole file
 */
public record Place(String file, String pointer) {
    /** The start of a file. */
    public static Place of(String file) {
        return new Place(file, "");
    }

    /** The place of a member or element of the value that stands here. */
    public Place child(String name) {
        return new Place(file, pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    @Override
    public String toString() {
        return pointer.isEmpty() ? file : file + "#" + pointer;
    }
}
