package io.github.payuperu.compatibility.judgement;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which types are within which. In JSON a number is no text; what stands between two tags of XML is always one. */
final class Types {
    private static final List<String> NUMBERS =
            List.of("xs:byte", "xs:short", "xs:int", "xs:long", "xs:integer", "xs:decimal");
    private static final Map<String, Set<String>> JSON = Map.of("integer", Set.of("number"));
    private static final Set<String> ANY_TEXT = Set.of("xs:string", "xs:anySimpleType");

    private Types() {}

    static boolean within(String narrow, String wide) {
        return wide.equals("xs:anyType")
                || JSON.getOrDefault(narrow, Set.of()).contains(wide)
                || (isText(narrow) && ANY_TEXT.contains(wide))
                || isSmaller(narrow, wide);
    }

    private static boolean isSmaller(String narrow, String wide) {
        return NUMBERS.contains(narrow) && NUMBERS.indexOf(narrow) < NUMBERS.indexOf(wide);
    }

    private static boolean isText(String type) {
        return type.startsWith("xs:") && !type.equals("xs:anyType");
    }
}
