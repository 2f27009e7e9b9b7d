package io.github.payuperu.deriver.print;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.payuperu.deriver.bundle.Bundle;
import io.github.payuperu.deriver.contract.Contract;
import io.github.payuperu.deriver.contract.Digits;
import io.github.payuperu.deriver.contract.Field;
import io.github.payuperu.deriver.contract.Limits;
import io.github.payuperu.deriver.contract.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The XML Schema (1.0) of all messages, for generating classes: a root element for each kind of message, and a named type for
 * each model, so that the classes have the names that those from the OpenAPI document have. Required is only what every
 * operation that has the place requires; what one operation requires, {@link StrictXsd} says.
 */
public final class GeneralXsd {
    private final Bundle bundle;
    private final Contract contract;
    private final Markup markup;

    private GeneralXsd(Bundle bundle, Contract contract) {
        this.bundle = bundle;
        this.contract = contract;
        this.markup = XsdFacets.schema(
                bundle.document().path("info").path("title").asText()
                        + ": every message. For generating classes; what each operation requires the strict schemas say.",
                "Todos los mensajes. Sirve para generar clases; lo que exige cada operación lo dicen los esquemas estrictos.");
    }

    /** The document. */
    public static String print(Bundle bundle, Contract contract) {
        return new GeneralXsd(bundle, contract).document();
    }

    private String document() {
        contract.roots().forEach(this::root);
        XsdTypes.of(contract).forEach(this::type);
        return markup.close().document();
    }

    /** Roots have types without a name, because binding compilers mark such classes as roots. */
    private void root(String name, List<Field> members) {
        markup.open("xs:element", "name", name).open("xs:complexType").open("xs:all");
        Set<String> operations =
                members.stream().flatMap(member -> member.operations().stream()).collect(Collectors.toSet());
        for (Field member : members) {
            boolean required = member.demands().required().containsAll(operations);
            element(member, member.prose().en(), member.prose().es(), required);
        }
        markup.close().close().close();
    }

    private void type(String name, XsdTypes.Named type) {
        Field field = type.example();
        boolean isList = !type.values().isEmpty();
        markup.open(isList ? "xs:simpleType" : "xs:complexType", "name", name);
        JsonNode model = bundle.schemas().path(name);
        XsdFacets.annotate(
                markup,
                model.path("description").asText(),
                model.path("x-description-es").asText());
        switch (field.type()) {
            case OBJECT -> members(type, model.path("properties"));
            case MAP -> entries(field, type.keys());
            case ARRAY -> items(field.children().get(0));
            default -> {
                markup.open("xs:restriction", "base", "xs:string");
                XsdFacets.enumeration(markup, type.values());
                markup.close();
            }
        }
        markup.close();
    }

    /** The members in the model's own words, which are true wherever the model is used. */
    private void members(XsdTypes.Named type, JsonNode properties) {
        markup.open("xs:all");
        for (Field member : type.example().children()) {
            JsonNode words = properties.path(member.name());
            boolean own = words.has("description");
            element(
                    member,
                    own ? words.path("description").asText() : member.prose().en(),
                    own
                            ? words.path("x-description-es").asText()
                            : member.prose().es(),
                    type.requires(member));
        }
        markup.close();
    }

    private void entries(Field map, List<Field> keys) {
        markup.open("xs:sequence").open("xs:element", "name", "entry", "minOccurs", "0", "maxOccurs", "unbounded");
        XsdFacets.annotateKeys(markup, keys);
        markup.open("xs:complexType").open("xs:sequence");
        markup.empty("xs:element", "name", "string", "type", "xs:string");
        if (XsdEntries.isTyped(map)) {
            markup.open("xs:choice");
            XsdEntries.VALUES.forEach(
                    (name, type) -> markup.empty("xs:element", "name", name, "type", unlimited(type)));
            markup.close();
        } else {
            String value = XsdEntries.shape(map).entry();
            markup.empty(
                    "xs:element",
                    "name",
                    value,
                    "type",
                    XsdTypes.name(map.children().get(0)));
        }
        markup.close().close().close().close();
    }

    private static String unlimited(String type) {
        return switch (type) {
            case XsdScalars.FLAG -> "xs:boolean";
            case XsdScalars.INSTANT -> "xs:dateTime";
            default -> type;
        };
    }

    private void items(Field item) {
        markup.open("xs:sequence");
        element(item, item.prose().en(), item.prose().es(), List.of("minOccurs", "0", "maxOccurs", "unbounded"));
        markup.close();
    }

    private void element(Field field, String en, String es, boolean required) {
        element(field, en, es, required ? List.of() : List.of("minOccurs", "0"));
    }

    private void element(Field field, String en, String es, List<String> occurrence) {
        boolean inline = !XsdTypes.isNamed(field) && isLimited(field);
        List<String> attributes = new ArrayList<>(List.of("name", field.xmlName()));
        if (!inline) {
            attributes.addAll(List.of("type", typeName(field)));
        }
        attributes.addAll(occurrence);
        markup.open("xs:element", attributes.toArray(String[]::new));
        XsdFacets.annotate(markup, en, es);
        if (inline) {
            markup.open("xs:simpleType");
            restriction(field);
            markup.close();
        }
        markup.close();
    }

    private static boolean isLimited(Field field) {
        Limits limits = field.limits();
        return field.type() == Type.NUMBER || limits.min() != null || limits.max() != null || limits.pattern() != null;
    }

    private static String typeName(Field field) {
        return XsdTypes.isNamed(field)
                ? XsdTypes.name(field)
                : switch (field.type()) {
                    case OBJECT -> "xs:anyType";
                    case BOOLEAN -> "xs:boolean";
                    case INTEGER -> "xs:long";
                    case EPOCH_MILLIS -> "xs:dateTime";
                    default -> "xs:string";
                };
    }

    private void restriction(Field field) {
        Limits limits = field.limits();
        if (field.type() == Type.NUMBER) {
            decimal(Objects.requireNonNull(limits.digits()));
            return;
        }
        markup.open("xs:restriction", "base", "xs:string");
        XsdFacets.length(markup, limits.min() == null ? 0 : limits.min(), limits.max());
        if (limits.pattern() != null) {
            XsdFacets.facet(markup, "pattern", XsdFacets.pattern(field));
        }
        markup.close();
    }

    /** All digits and the bounds together: binding compilers take {@code totalDigits} for the digits before the point. */
    private void decimal(Digits digits) {
        BigDecimal most = BigDecimal.ONE
                .scaleByPowerOfTen(digits.integer())
                .subtract(BigDecimal.ONE.scaleByPowerOfTen(-digits.fraction()));
        markup.open("xs:restriction", "base", "xs:decimal");
        XsdFacets.facet(markup, "totalDigits", digits.integer() + digits.fraction());
        XsdFacets.facet(markup, "fractionDigits", digits.fraction());
        XsdFacets.facet(markup, "minInclusive", most.negate().toPlainString());
        XsdFacets.facet(markup, "maxInclusive", most.toPlainString());
        markup.close();
    }
}
