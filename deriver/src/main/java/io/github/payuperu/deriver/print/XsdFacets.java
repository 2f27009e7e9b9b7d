package io.github.payuperu.deriver.print;

import io.github.payuperu.deriver.SpecException;
import io.github.payuperu.deriver.contract.Field;
import io.github.payuperu.deriver.contract.Prose;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the schemas have in common: documentation in both languages, and the facets of texts and local date-times. */
final class XsdFacets {
    /** What Java's expressions have and those of XSD do not: groups with a question mark, anchors, word boundaries. */
    private static final Pattern NOT_IN_XSD = Pattern.compile("\\(\\?|\\\\[bBAzZGQE]|(?<!\\[)\\^|\\$");

    private XsdFacets() {}

    /** Opens a schema without a namespace. */
    static Markup schema(String en, String es) {
        Markup markup = new Markup();
        markup.open("xs:schema", "xmlns:xs", "http://www.w3.org/2001/XMLSchema", "elementFormDefault", "unqualified");
        annotate(markup, en, es);
        return markup;
    }

    static void annotate(Markup markup, Prose prose) {
        annotate(markup, prose.en(), prose.es());
    }

    /** English comes last, because binding compilers take the last text for the comments of their classes. */
    static void annotate(Markup markup, String en, String es) {
        if (!en.isEmpty()) {
            markup.open("xs:annotation")
                    .text("xs:documentation", es, "xml:lang", "es")
                    .text("xs:documentation", en, "xml:lang", "en")
                    .close();
        }
    }

    /** The entries that a map is known to have, each in its own words. */
    static void annotateKeys(Markup markup, List<Field> keys) {
        if (keys.isEmpty()) {
            return;
        }
        markup.open("xs:annotation");
        for (Field key : keys) {
            markup.text("xs:documentation", key.name() + ": " + key.prose().es(), "xml:lang", "es")
                    .text("xs:documentation", key.name() + ": " + key.prose().en(), "xml:lang", "en");
        }
        markup.close();
    }

    static void length(Markup markup, int min, @Nullable Integer max) {
        if (max != null && max == min) {
            facet(markup, "length", min);
            return;
        }
        if (min > 0) {
            facet(markup, "minLength", min);
        }
        if (max != null) {
            facet(markup, "maxLength", max);
        }
    }

    static void enumeration(Markup markup, List<String> values) {
        values.forEach(value -> facet(markup, "enumeration", value));
    }

    static void facet(Markup markup, String name, Object value) {
        markup.empty("xs:" + name, "value", value.toString());
    }

    /**
     * The field's expression as XSD writes it, where it is anchored at both ends anyway.
     *
     * @throws SpecException when XSD has no such expression
     */
    static String pattern(Field field) {
        String pattern = Objects.requireNonNull(field.limits().pattern());
        String inner = pattern.replaceFirst("^\\^", "").replaceFirst("\\$$", "");
        if (!pattern.equals("^" + inner + "$") || NOT_IN_XSD.matcher(inner).find()) {
            throw new SpecException(
                    field.place(),
                    "has a pattern that XSD cannot say; anchor it at both ends, and use no (?…), \\b, ^ or $ within");
        }
        return inner;
    }
}
