package io.github.payuperu.wire.xml;

import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.ValueType;
import io.github.payuperu.wire.message.ScalarKind;
import java.math.BigInteger;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How values are spelled in XML: the element that types a map's value, and the text of an instant. */
final class XmlTypes {
    static final String ADDITIONAL_VALUE = "additionalValue";
    static final String ENTRY = "entry";
    static final String BOOLEAN = "boolean";
    static final Set<String> NUMBERS = Set.of(
            "int",
            "integer",
            "long",
            "short",
            "byte",
            "bigDecimal",
            "big-decimal",
            "bigInteger",
            "big-int",
            "float",
            "double");
    private static final String STRING = "string";
    private static final String DATE = "date";

    /** Names that entries of maps have in them. */
    static final Set<String> NAMES =
            Set.of(ENTRY, STRING, BOOLEAN, "int", "long", "bigDecimal", DATE, ADDITIONAL_VALUE);

    private XmlTypes() {}

    /** Name of the element that holds the value of an entry: the contract's, else one that fits the value. */
    static String element(@Nullable Field field, ScalarKind kind, String text) {
        String documented = field == null ? "" : field.xmlType().orElse("");
        if (documented.equals(STRING) || (documented.equals(DATE) && isInstant(kind, text))) {
            return documented;
        }
        return switch (kind) {
            case TEXT, NULL -> STRING;
            case BOOLEAN -> BOOLEAN;
            case NUMBER -> number(text);
        };
    }

    private static String number(String text) {
        if (text.contains(".") || text.contains("e") || text.contains("E")) {
            return "bigDecimal";
        }
        int bits = new BigInteger(text).bitLength();
        return bits < Integer.SIZE ? "int" : bits < Long.SIZE ? "long" : "bigDecimal";
    }

    /** The text of a value: as it is, but for instants, which XML writes as a local date-time. */
    static String text(@Nullable Field field, ScalarKind kind, String text) {
        boolean instant = field != null && field.type() == ValueType.EPOCH_MILLIS && isInstant(kind, text);
        return instant ? XmlClock.text(Long.parseLong(text)) : text;
    }

    /** Whether a value is an instant that XML can say. */
    static boolean isInstant(ScalarKind kind, String text) {
        OptionalLong millis = kind == ScalarKind.NUMBER ? whole(text) : OptionalLong.empty();
        return millis.isPresent() && XmlClock.canSay(millis.getAsLong());
    }

    /** The number, if it is spelled as XML's way back would spell it: not as {@code -0}. */
    private static OptionalLong whole(String text) {
        try {
            long number = Long.parseLong(text);
            return Long.toString(number).equals(text) ? OptionalLong.of(number) : OptionalLong.empty();
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
