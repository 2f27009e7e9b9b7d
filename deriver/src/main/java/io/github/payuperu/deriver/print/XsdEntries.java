package io.github.payuperu.deriver.print;

import io.github.payuperu.deriver.contract.Field;
import io.github.payuperu.deriver.contract.MapShape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** How the entries of maps look in XML. */
final class XsdEntries {
    /** The elements that hold the value of a typed entry, in the order in which the schemas list them, and their types. */
    static final Map<String, String> VALUES = values();

    private XsdEntries() {}

    private static Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("string", "xs:string");
        values.put("int", "xs:int");
        values.put("integer", "xs:integer");
        values.put("long", "xs:long");
        values.put("short", "xs:short");
        values.put("bigDecimal", "xs:decimal");
        values.put("boolean", XsdScalars.FLAG);
        values.put("float", "xs:float");
        values.put("double", "xs:double");
        values.put("date", XsdScalars.INSTANT);
        return values;
    }

    /** Whether the value stands in an element named by its type. */
    static boolean isTyped(Field map) {
        return shape(map).entry().equals("typed");
    }

    static MapShape shape(Field map) {
        return Objects.requireNonNull(map.map());
    }
}
