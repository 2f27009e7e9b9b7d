package io.github.payuperu.deriver.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.payuperu.deriver.SpecException;
import io.github.payuperu.deriver.bundle.Place;
import java.util.Locale;

/** What kind of value a field takes. */
public enum Type {
    STRING,
    NUMBER,
    INTEGER,
    BOOLEAN,
    OBJECT,
    /** An object whose members are entries: known ones and any others. */
    MAP,
    ARRAY,
    /** A local date and time as text. */
    DATE_TIME,
    /** Milliseconds since 1970-01-01T00:00Z in JSON, a local date and time in XML. */
    EPOCH_MILLIS;

    /** The name as documents write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a field of this type has no fields below it. */
    public boolean isScalar() {
        return this != OBJECT && this != MAP && this != ARRAY;
    }

    /** Whether the value is text of bounded length. */
    public boolean isText() {
        return this == STRING || this == DATE_TIME;
    }

    /** Whether the value is a whole number. */
    public boolean isWhole() {
        return this == INTEGER || this == EPOCH_MILLIS;
    }

    static Type of(JsonNode facts, Place place) {
        String declared = facts.path("type").asText();
        return switch (facts.path("x-type").asText(declared)) {
            case "string" -> STRING;
            case "number" -> NUMBER;
            case "integer" -> INTEGER;
            case "boolean" -> BOOLEAN;
            case "object" -> facts.has("x-map") ? MAP : OBJECT;
            case "array" -> ARRAY;
            case "date-time" -> onlyFor("string", declared, DATE_TIME, place);
            case "epoch-millis" -> onlyFor("integer", declared, EPOCH_MILLIS, place);
            default ->
                throw new SpecException(
                        place, "has no type that the contract knows; give it type, or x-type beside type");
        };
    }

    private static Type onlyFor(String needed, String declared, Type type, Place place) {
        if (declared.equals(needed)) {
            return type;
        }
        throw new SpecException(place, "x-type " + type.label() + " goes with type " + needed + ", not " + declared);
    }
}
