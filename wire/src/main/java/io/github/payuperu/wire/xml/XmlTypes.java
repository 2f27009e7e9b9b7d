package io.github.payuperu.wire.xml;

import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.ValueType;
import io.github.payuperu.wire.message.ScalarKind;
import java.math.BigDecimal;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** How values are spelled in XML: the element that types a map's value, and the text of an instant. */
final class XmlTypes {
    static final String ADDITIONAL_VALUE = "additionalValue";
    private static final String STRING = "string";
    private static final String DATE = "date";

    private XmlTypes() {}

    /** Name of the element that holds the value of an entry: the contract's, else one that fits the value. */
    static String element(@Nullable Field field, ScalarKind kind, String text) {
        String documented = field == null ? "" : field.xmlType().orElse("");
        if (documented.equals(STRING) || (documented.equals(DATE) && isInstant(kind, text))) {
            return documented;
        }
        return switch (kind) {
            case TEXT, NULL -> STRING;
            case BOOLEAN -> "boolean";
            case NUMBER -> number(text);
        };
    }

    private static String number(String text) {
        BigDecimal value = new BigDecimal(text);
        boolean whole = !text.contains(".") && !text.contains("e") && !text.contains("E");
        if (whole && value.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0) {
            return "int";
        }
        return whole && value.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0 ? "long" : "bigDecimal";
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

    private static OptionalLong whole(String text) {
        try {
            return OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }
}
