package io.github.payuperu.deriver.print;

import io.github.payuperu.deriver.contract.Digits;
import io.github.payuperu.deriver.contract.Field;
import io.github.payuperu.deriver.contract.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Types of texts, numbers, booleans and instants in the strict schemas. Texts are taken as they stand; blanks around the
 * others do not count. {@code xs:decimal} lets {@code .5}, {@code +1} and {@code 100.500} through, hence the patterns.
 */
final class XsdScalars {
    static final String EMPTY = "Empty";
    static final String BLANK = "Blank";
    static final String FLAG = "Flag";
    static final String INSTANT = "Instant";
    static final String LOCAL_DATE_TIME = "LocalDateTime";
    static final String WHOLE = "Whole";

    private final Pins pins;
    private final Markup markup;
    private final Set<String> used = new TreeSet<>();

    XsdScalars(Pins pins, Markup markup) {
        this.pins = pins;
        this.markup = markup;
    }

    /** The type of the element that is open. */
    void type(Field field, boolean required) {
        switch (field.type()) {
            case BOOLEAN -> named(FLAG, required);
            case INTEGER -> named(WHOLE, required);
            case EPOCH_MILLIS -> named(INSTANT, required);
            case NUMBER -> decimal(Objects.requireNonNull(field.limits().digits()), required);
            default -> text(field, required);
        }
    }

    /** The name of a type of this schema, or of XSD, which is printed if it has to be. */
    String shared(String type) {
        if (!type.startsWith("xs:") && used.add(type) && type.equals(INSTANT)) {
            used.add(WHOLE);
            used.add(LOCAL_DATE_TIME);
        }
        return type;
    }

    private void named(String type, boolean required) {
        markup.open("xs:simpleType");
        if (required) {
            markup.empty("xs:restriction", "base", shared(type));
        } else {
            markup.empty("xs:union", "memberTypes", shared(BLANK) + " " + shared(type));
        }
        markup.close();
    }

    private void decimal(Digits digits, boolean required) {
        either(BLANK, required, () -> {
            markup.open("xs:restriction", "base", "xs:decimal");
            XsdFacets.facet(
                    markup,
                    "pattern",
                    "-?(0|[1-9][0-9]{0," + (digits.integer() - 1) + "})(\\.[0-9]{1," + digits.fraction() + "})?");
            markup.close();
        });
    }

    private void text(Field field, boolean required) {
        Limits limits = field.limits();
        List<String> values = pins.values(field);
        boolean unlike = !required && values.isEmpty() && !acceptsEmpty(limits);
        either(EMPTY, !unlike, () -> {
            markup.open("xs:restriction", "base", "xs:string");
            if (!values.isEmpty()) {
                XsdFacets.enumeration(markup, required ? values : withEmpty(values));
            } else {
                XsdFacets.length(markup, least(limits, required), limits.max());
                if (limits.pattern() != null) {
                    XsdFacets.facet(markup, "pattern", XsdFacets.pattern(field));
                }
            }
            markup.close();
        });
    }

    private static List<String> withEmpty(List<String> values) {
        List<String> all = new ArrayList<>(values);
        all.add("");
        return all;
    }

    /** The least length of a text that is one; one character where nothing else is said, since an empty text is no value. */
    private static int least(Limits limits, boolean required) {
        int min = limits.min() == null ? 0 : limits.min();
        return required ? Math.max(1, min) : min > 1 ? min : 0;
    }

    private static boolean acceptsEmpty(Limits limits) {
        return (limits.min() == null || limits.min() <= 1)
                && (limits.pattern() == null
                        || Pattern.compile(limits.pattern()).matcher("").find());
    }

    /** The type itself, or also an empty text. */
    private void either(String empty, boolean alone, Runnable type) {
        markup.open("xs:simpleType");
        if (alone) {
            type.run();
        } else {
            markup.open("xs:union", "memberTypes", shared(empty)).open("xs:simpleType");
            type.run();
            markup.close().close();
        }
        markup.close();
    }

    /** Prints the types that have been named. */
    void printShared() {
        used.forEach(this::printShared);
    }

    private void printShared(String type) {
        markup.open("xs:simpleType", "name", type);
        switch (type) {
            case EMPTY -> restriction("xs:string", "length", "0");
            case BLANK -> restriction("xs:token", "length", "0");
            case FLAG -> restriction("xs:boolean", "pattern", "true|false");
            case WHOLE -> whole();
            case LOCAL_DATE_TIME ->
                restriction(
                        "xs:dateTime",
                        "pattern",
                        "[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?");
            case INSTANT -> {
                XsdFacets.annotate(
                        markup,
                        "A local date and time at UTC-5; milliseconds since 1970 are read as well.",
                        "Fecha y hora local en UTC-5; también se leen milisegundos desde 1970.");
                markup.empty("xs:union", "memberTypes", LOCAL_DATE_TIME + " " + WHOLE);
            }
            default -> throw new IllegalStateException("No shared type " + type);
        }
        markup.close();
    }

    private void restriction(String base, String facet, String value) {
        markup.open("xs:restriction", "base", base);
        XsdFacets.facet(markup, facet, value);
        markup.close();
    }

    private void whole() {
        markup.open("xs:restriction", "base", "xs:decimal");
        XsdFacets.facet(markup, "pattern", "-?(0|[1-9][0-9]*)(\\.0+)?");
        XsdFacets.facet(markup, "minInclusive", Long.MIN_VALUE);
        XsdFacets.facet(markup, "maxInclusive", Long.MAX_VALUE);
        markup.close();
    }
}
