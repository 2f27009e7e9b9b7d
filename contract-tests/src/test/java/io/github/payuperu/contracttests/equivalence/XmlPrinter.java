package io.github.payuperu.contracttests.equivalence;

import io.github.payuperu.wire.contract.EntryShape;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.ValueType;
import io.github.payuperu.wire.finding.Position;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;

/**
 * Prints a tree as the XML that the documentation describes, as real clients might: with or without a prolog, with comments,
 * processing instructions, attributes, character data sections, character references, and blanks where they mean nothing.
 */
final class XmlPrinter {
    private static final List<String> PROLOGS = List.of(
            "",
            "",
            "<?xml version=\"1.0\"?>",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n",
            "<?xml version='1.0' encoding='utf-8' standalone='yes' ?>\n",
            "\n<!-- \uD83D\uDE00 -->\r\n");
    private static final List<String> GAPS =
            List.of("", "", "", "\n  ", "\r\n\t", "<!-- é\uD83D\uDE00 -->", "<?pi x?>", "\n<!-- <a> -->\r\n  ");
    private static final List<String> BLANKS = List.of("", "", " ", "\n    ", "\r\n\t", "<!-- c --> ", "&#32;");
    private static final List<String> ATTRIBUTES =
            List.of("", "", "", " class=\"java.util.HashMap\"", "\n\ta='>'", " ");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    /** What four digits of a year can say at UTC-5. */
    private static final long FIRST = -62167201200000L;

    private static final long LAST = 253402318799999L;

    private final Printed out = new Printed();
    private final Random random;

    private XmlPrinter(long seed) {
        this.random = new Random(seed);
    }

    static Printed print(Tree.Members root, String name, long seed) {
        XmlPrinter printer = new XmlPrinter(seed);
        printer.out.append(pick(PROLOGS, printer.random));
        printer.element(null, name, root, "", false);
        printer.out.append(printer.random.nextBoolean() ? "\n<!-- end -->\n" : "");
        return printer.out;
    }

    private void element(Field field, String name, Tree value, String pointer, boolean typed) {
        Position before = out.end();
        String attributes = pick(ATTRIBUTES, random);
        boolean none = value instanceof Tree.Text text && text.text().isEmpty();
        if (none && random.nextBoolean()) {
            out.start(pointer, before);
            out.append("<" + name + attributes + "/>");
            return;
        }
        out.append("<" + name + attributes + ">");
        if (value instanceof Tree.Members object) {
            out.start(pointer, before);
            members(field, object, pointer);
        } else if (value instanceof Tree.Items list) {
            out.start(pointer, before);
            items(field, list, pointer);
        } else {
            content(field, value, pointer, before, typed);
        }
        out.append("</" + name + (random.nextInt(10) == 0 ? " >" : ">"));
    }

    private void members(Field field, Tree.Members object, String pointer) {
        boolean map = field != null && field.type() == ValueType.MAP;
        boolean empty = object.members().stream().allMatch(member -> member.value() instanceof Tree.Nothing);
        if (empty && (field == null || !field.type().isContainer())) {
            return;
        }
        for (Tree.Member member : object.members()) {
            gap();
            if (member.value() instanceof Tree.Nothing) {
                continue;
            }
            String path = Pointers.child(pointer, member.name());
            if (map) {
                entry(field, member, path);
            } else {
                String name =
                        member.field() == null ? member.name() : member.field().xmlName();
                element(member.field(), name, member.value(), path, false);
            }
        }
        gap();
    }

    private void entry(Field map, Tree.Member member, String pointer) {
        out.append("<entry>");
        gap();
        out.append("<string>");
        text(member.name());
        out.append("</string>");
        gap();
        element(member.field(), typeName(map, member), member.value(), pointer, true);
        gap();
        out.append("</entry>");
    }

    private String typeName(Field map, Tree.Member member) {
        boolean object = member.value() instanceof Tree.Members;
        if (object && (random.nextBoolean() || map.entryShape().orElse(null) == EntryShape.ADDITIONAL_VALUE)) {
            return "additionalValue";
        }
        if (member.field() != null && member.field().type().isText()) {
            return "string";
        }
        if (member.value() instanceof Tree.Numeral numeral) {
            return instant(member.field(), numeral) != null
                    ? "date"
                    : pick(List.of("int", "long", "bigDecimal", "double"), random);
        }
        return member.value() instanceof Tree.Flag ? "boolean" : "string";
    }

    private void items(Field field, Tree.Items list, String pointer) {
        Field element = field != null && field.type() == ValueType.ARRAY
                ? field.children().get(0)
                : null;
        int position = 0;
        for (Tree item : list.items()) {
            gap();
            if (!(item instanceof Tree.Nothing)) {
                element(element, element == null ? "item" : element.xmlName(), item, pointer + "/" + position, false);
                position++;
            }
        }
        gap();
    }

    /** A single value; where the contract wants no text, blanks around it mean nothing. */
    private void content(Field field, Tree value, String pointer, Position before, boolean typed) {
        boolean literal = field == null
                ? !typed || value instanceof Tree.Text
                : field.type().isText() || field.type().isContainer();
        String spelled = spelled(field, value);
        boolean container = field != null && field.type().isContainer();
        if (spelled.isEmpty() || (spelled.isBlank() && (container || !literal))) {
            out.start(pointer, before);
            out.append(spelled + pick(List.of("", "<!-- nothing -->", "<?nothing?>", "<![CDATA[]]>"), random));
            return;
        }
        if (!literal) {
            String trimmed = spelled.stripLeading();
            out.append(pick(BLANKS, random));
            text(spelled.substring(0, spelled.length() - trimmed.length()));
            spelled = trimmed;
        } else {
            out.append(pick(List.of("", "", "", "<!-- c -->", "<?p?>"), random));
        }
        boolean section = random.nextInt(12) == 0 && !spelled.contains("]]>") && !spelled.contains("\r");
        out.append(section ? "<![CDATA[" : "");
        out.start(pointer);
        if (section) {
            out.append(spelled + "]]>");
        } else {
            text(spelled);
        }
        if (!literal) {
            out.append(pick(BLANKS, random));
        }
    }

    private static String spelled(Field field, Tree value) {
        if (value instanceof Tree.Text text) {
            return text.text();
        }
        if (value instanceof Tree.Numeral numeral) {
            String instant = instant(field, numeral);
            return instant == null ? numeral.spelling() : instant;
        }
        return Boolean.toString(((Tree.Flag) value).value());
    }

    /** The local date-time of an instant; null where the field is none, or XML has no word for it. */
    static String instant(Field field, Tree.Numeral numeral) {
        if (field == null
                || field.type() != ValueType.EPOCH_MILLIS
                || !numeral.spelling().matches("0|-?[1-9][0-9]{0,17}")) {
            return null;
        }
        long millis = Long.parseLong(numeral.spelling());
        return millis < FIRST || millis > LAST
                ? null
                : SECONDS.format(
                        Instant.ofEpochSecond(Math.floorDiv(millis, 1000L)).atOffset(ZoneOffset.ofHours(-5)));
    }

    private void text(String text) {
        text.codePoints().forEach(point -> out.append(escaped(point)));
    }

    private String escaped(int point) {
        return switch (point) {
            case '&' -> "&amp;";
            case '<' -> random.nextBoolean() ? "&lt;" : "&#x3C;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            default ->
                switch (random.nextInt(60)) {
                    case 0 -> "&#" + point + ";";
                    case 1 -> "&#x" + Integer.toHexString(point) + ";";
                    case 2 -> Character.toString(point) + "<!-- in -->";
                    default -> Character.toString(point);
                };
        };
    }

    private void gap() {
        out.append(pick(GAPS, random));
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
