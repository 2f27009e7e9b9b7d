package io.github.payuperu.deriver.print;

import io.github.payuperu.deriver.contract.Contract;
import io.github.payuperu.deriver.contract.Direction;
import io.github.payuperu.deriver.contract.Field;
import io.github.payuperu.deriver.contract.Operation;
import java.util.List;

/**
 * The strict XML Schema (1.0) of one operation and direction, complete in itself.
 *
 * <p>It says what the structure check says of a body, as far as XSD can: members in any order, what this operation requires,
 * what each value must satisfy; an empty text is absent where the field is required and accepted anywhere else; members that
 * are no part of the operation are not looked at. What XSD 1.0 cannot say is listed and proved in the contract tests.
 */
public final class StrictXsd {
    private final Contract contract;
    private final Operation operation;
    private final Direction direction;
    private final XsdScalars scalars;
    private final Markup markup;

    private StrictXsd(Contract contract, Operation operation, Direction direction) {
        this.contract = contract;
        this.operation = operation;
        this.direction = direction;
        String name = operation.name() + ", " + direction.label();
        this.markup = XsdFacets.schema(
                name + ". Derived from the contract; for checking what is sent, not for binding.",
                name + ". Derivado del contrato; sirve para verificar lo que se envía, no para generar clases.");
        this.scalars = new XsdScalars(new Pins(contract, operation), markup);
    }

    /** The document. */
    public static String print(Contract contract, Operation operation, Direction direction) {
        return new StrictXsd(contract, operation, direction).document();
    }

    private String document() {
        markup.open("xs:element", "name", operation.form(direction).root());
        members(contract.fields(direction));
        markup.close();
        scalars.printShared();
        return markup.close().document();
    }

    private void members(List<Field> fields) {
        markup.open("xs:complexType").open("xs:all");
        fields.forEach(this::element);
        markup.close().close();
    }

    private void element(Field field) {
        boolean required = isRequired(field);
        if (required) {
            markup.open("xs:element", "name", field.xmlName());
        } else {
            markup.open("xs:element", "name", field.xmlName(), "minOccurs", "0");
        }
        XsdFacets.annotate(markup, field.prose());
        value(field, required);
        if (field.map() != null && !XsdEntries.isTyped(field) && !isForeign(field)) {
            keysAreUnique(field);
        }
        markup.close();
    }

    private void keysAreUnique(Field map) {
        markup.open("xs:unique", "name", map.path() + ".keys")
                .empty("xs:selector", "xpath", "entry")
                .empty("xs:field", "xpath", "string")
                .close();
    }

    private boolean isRequired(Field field) {
        return field.demands().required().contains(operation.name());
    }

    private boolean isForeign(Field field) {
        return field.demands().forbidden().contains(operation.name());
    }

    private void value(Field field, boolean required) {
        if (isForeign(field)) {
            anything();
            return;
        }
        switch (field.type()) {
            case OBJECT -> object(field);
            case MAP -> map(field);
            case ARRAY -> list(field.children().get(0));
            default -> scalars.type(field, required);
        }
    }

    private void object(Field field) {
        if (field.children().isEmpty()) {
            anything();
        } else {
            members(field.children());
        }
    }

    private void anything() {
        markup.open("xs:complexType", "mixed", "true").open("xs:sequence");
        markup.empty("xs:any", "processContents", "skip", "minOccurs", "0", "maxOccurs", "unbounded");
        markup.close();
        markup.empty("xs:anyAttribute", "processContents", "skip").close();
    }

    private void list(Field item) {
        markup.open("xs:complexType").open("xs:sequence");
        markup.open("xs:element", "name", item.xmlName(), "minOccurs", "0", "maxOccurs", "unbounded");
        XsdFacets.annotate(markup, item.prose());
        value(item, false);
        markup.close().close().close();
    }

    /** The entries; older libraries write the Java class of a map as an attribute, which the gateway does not need. */
    private void map(Field field) {
        boolean filled = field.children().stream().anyMatch(this::isRequired);
        markup.open("xs:complexType").open("xs:sequence");
        markup.open("xs:element", "name", "entry", "minOccurs", filled ? "1" : "0", "maxOccurs", "unbounded");
        XsdFacets.annotateKeys(markup, field.children());
        markup.open("xs:complexType").open("xs:sequence");
        if (XsdEntries.isTyped(field)) {
            typedEntry();
        } else {
            modelEntry(field);
        }
        markup.close().close().close().close();
        markup.empty("xs:anyAttribute", "processContents", "skip").close();
    }

    /** Key and text share a name, and XSD wants elements of one name to be of one type: the key cannot be limited here. */
    private void typedEntry() {
        markup.empty("xs:element", "name", "string", "type", "xs:string");
        markup.open("xs:choice");
        XsdEntries.VALUES.forEach(
                (element, type) -> markup.empty("xs:element", "name", element, "type", scalars.shared(type)));
        markup.close();
    }

    /** What one key wants is not what the others want, and any key may come: only what all have in common is said. */
    private void modelEntry(Field map) {
        markup.open("xs:element", "name", "string").open("xs:simpleType").open("xs:restriction", "base", "xs:string");
        XsdFacets.length(markup, 0, XsdEntries.shape(map).keyMax());
        markup.close().close().close();
        markup.open("xs:element", "name", XsdEntries.shape(map).entry());
        markup.open("xs:complexType").open("xs:all");
        for (Field member : map.children().get(0).children()) {
            markup.open("xs:element", "name", member.xmlName(), "minOccurs", "0");
            value(member, false);
            markup.close();
        }
        markup.close().close().close();
    }
}
