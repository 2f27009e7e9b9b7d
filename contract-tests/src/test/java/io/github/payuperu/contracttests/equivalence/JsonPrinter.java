package io.github.payuperu.contracttests.equivalence;

import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** Prints a tree as JSON, with blanks, line ends and escapes as they come. */
final class JsonPrinter {
    private static final List<String> GAPS = List.of("", "", "", " ", "\n", "\r\n  ", "\t");

    private final Printed out = new Printed();
    private final Random random;

    private JsonPrinter(long seed) {
        this.random = new Random(seed);
    }

    static Printed print(Tree tree, long seed) {
        JsonPrinter printer = new JsonPrinter(seed);
        printer.gap();
        printer.value(tree, "");
        printer.gap();
        return printer.out;
    }

    private void value(Tree tree, String pointer) {
        out.start(pointer);
        if (tree instanceof Tree.Members object) {
            object(object, pointer);
        } else if (tree instanceof Tree.Items list) {
            list(list, pointer);
        } else if (tree instanceof Tree.Text text) {
            string(text.text());
        } else if (tree instanceof Tree.Numeral numeral) {
            out.append(numeral.spelling());
        } else if (tree instanceof Tree.Flag flag) {
            out.append(Boolean.toString(flag.value()));
        } else {
            out.append("null");
        }
    }

    private void object(Tree.Members object, String pointer) {
        out.append("{");
        String comma = "";
        for (Tree.Member member : object.members()) {
            out.append(comma);
            gap();
            string(member.name());
            gap();
            out.append(":");
            gap();
            value(member.value(), Pointers.child(pointer, member.name()));
            gap();
            comma = ",";
        }
        out.append("}");
    }

    private void list(Tree.Items list, String pointer) {
        out.append("[");
        for (int i = 0; i < list.items().size(); i++) {
            out.append(i == 0 ? "" : ",");
            gap();
            value(list.items().get(i), pointer + "/" + i);
            gap();
        }
        out.append("]");
    }

    private void string(String text) {
        out.append("\"");
        text.codePoints().forEach(point -> out.append(escaped(point)));
        out.append("\"");
    }

    private String escaped(int point) {
        String character = Character.toString(point);
        if (point == '"' || point == '\\') {
            return "\\" + character;
        }
        if (point >= ' ' && random.nextInt(40) > 0) {
            return character;
        }
        StringBuilder units = new StringBuilder();
        character
                .chars()
                .forEach(unit -> units.append("\\u").append(HexFormat.of().toHexDigits((char) unit)));
        return units.toString();
    }

    private void gap() {
        out.append(GAPS.get(random.nextInt(GAPS.size())));
    }
}
