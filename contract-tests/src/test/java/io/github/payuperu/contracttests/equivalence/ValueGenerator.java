package io.github.payuperu.contracttests.equivalence;

import io.github.payuperu.contracttests.equivalence.Tree.Flag;
import io.github.payuperu.contracttests.equivalence.Tree.Numeral;
import io.github.payuperu.contracttests.equivalence.Tree.Text;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Prose;
import io.github.payuperu.wire.contract.ValueType;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Makes single values: such as the documentation shows, at and beyond the limits, and in odd spellings. */
final class ValueGenerator {
    private static final List<String> PIECES = List.of(
            "a",
            "Z",
            "7",
            "é",
            "ñ",
            "Ł",
            "€",
            "\uD83D\uDE00",
            "\uD840\uDC0B",
            " ",
            "  ",
            "\t",
            "\n",
            "\r\n",
            "\r",
            "&",
            "&amp;",
            "<",
            ">",
            "]]>",
            "\"",
            "'",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\uFFFD",
            "\u00A0",
            "<!--",
            "<?x?>",
            "&#65;",
            "\\",
            "\\u0041",
            "/",
            "{}",
            "]");
    private static final List<String> TEXTS = List.of(
            " true ",
            "]]>",
            "&amp;",
            " leading",
            "trailing ",
            " ",
            "\r\n",
            "null",
            "true",
            "100",
            "-0",
            "<![CDATA[x]]>",
            "]]",
            "\uD83D\uDE00");
    private static final List<String> NUMERALS = List.of(
            "0",
            "1",
            "100",
            "-0",
            "0.0",
            "100.5",
            "100.500",
            "1E2",
            "1e2",
            "1E+2",
            "12.5e-1",
            "0.01",
            "-5",
            "999999999999.99",
            "1000000000000",
            "123456789012345678901234567890",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "1E400",
            "1E99999999999",
            "1e-99999999999");
    private static final List<String> NO_NUMERALS =
            List.of("abc", "1,5", "+1", ".5", "1.", "01", "100 PEN", "0x10", "NaN", "١", "1_0", "1 0");
    private static final List<String> INSTANTS = List.of(
            "1624279912864",
            "1624279912000",
            "0",
            "-1",
            "-1000",
            "1E12",
            "-62167201200000",
            "-62167201200001",
            "253402318799999",
            "253402318800000",
            "9223372036854775807",
            "-0",
            "1.0");

    private final Random random;

    ValueGenerator(Random random) {
        this.random = random;
    }

    /** A value for a field that holds one. */
    Tree scalar(Field field, Set<OneWire> peculiar, boolean oneWire, boolean faulty) {
        if (field.type().isContainer()) {
            return new Text("no object");
        }
        if (oneWire && random.nextInt(20) == 0) {
            return peculiar(field, peculiar);
        }
        if (faulty) {
            return faulty(field);
        }
        if (random.nextInt(30) == 0) {
            return new Text("");
        }
        return switch (field.type()) {
            case BOOLEAN -> new Flag(random.nextBoolean());
            case EPOCH_MILLIS -> new Numeral(pick(INSTANTS));
            case NUMBER, INTEGER -> new Numeral(pick(NUMERALS));
            default -> new Text(text(field));
        };
    }

    private String text(Field field) {
        if (!field.values().isEmpty()) {
            return pick(field.values());
        }
        String example = Prose.get().of(field).example();
        if (!example.isEmpty() && random.nextBoolean()) {
            return example;
        }
        int most = field.maxLength() == Field.UNLIMITED ? 40 : field.maxLength();
        int least = Math.max(field.minLength(), 1);
        return ofLength(least + random.nextInt(Math.min(most, least + 40) - least + 1));
    }

    /** What both wires can express and the contract does not want, or just about wants. */
    private Tree faulty(Field field) {
        return switch (field.type()) {
            case BOOLEAN -> random.nextBoolean() ? new Text(pick(List.of("yes", "TRUE", "truе"))) : new Numeral("1");
            case NUMBER, INTEGER, EPOCH_MILLIS ->
                random.nextBoolean() ? new Text(pick(NO_NUMERALS)) : new Numeral(pick(NUMERALS));
            default -> faultyText(field);
        };
    }

    private Tree faultyText(Field field) {
        if (!field.values().isEmpty()) {
            String value = pick(field.values());
            return new Text(pick(List.of(
                    value.toLowerCase(java.util.Locale.ROOT),
                    value + " ",
                    "MASTER",
                    "DINERS CLUB",
                    "VOID",
                    "GET_TOKENS",
                    "x")));
        }
        int most = field.maxLength();
        boolean limited = most != Field.UNLIMITED && most <= 300;
        return switch (random.nextInt(4)) {
            case 0 -> new Text(pick(TEXTS));
            case 1 -> new Text(ofLength(limited ? most + 1 : 1));
            case 2 -> new Text(ofLength(limited ? most : 1));
            default -> new Text(ofLength(Math.max(field.minLength() - 1, 1)));
        };
    }

    /** What only JSON can express. */
    private Tree peculiar(Field field, Set<OneWire> peculiar) {
        if (field.type().isText()) {
            boolean character = random.nextInt(4) == 0;
            peculiar.add(character ? OneWire.CHARACTER : OneWire.OTHER_TYPE);
            return character
                    ? new Text(pick(List.of("a\u0000", "\u0001b", "\uFFFE", "x\uFFFF", "\u001F")))
                    : random.nextBoolean() ? new Numeral(pick(NUMERALS)) : new Flag(random.nextBoolean());
        }
        if (random.nextInt(3) == 0) {
            peculiar.add(OneWire.BLANKS_AROUND);
            return new Text(pick(List.of(" ", " 1", "1 ", "\ttrue\n", "\r\n100.50 ")));
        }
        if (field.type() == ValueType.EPOCH_MILLIS && random.nextBoolean()) {
            peculiar.add(OneWire.DATE_FOR_INSTANT);
            return new Text(pick(List.of("2021-06-21T07:51:52", "2021-06-21T07:51:52.864")));
        }
        peculiar.add(OneWire.OTHER_TYPE);
        return switch (field.type()) {
            case BOOLEAN -> new Text(Boolean.toString(random.nextBoolean()));
            default -> random.nextInt(4) == 0 ? new Flag(true) : new Text(pick(NUMERALS));
        };
    }

    /** Any value of an entry or of a member that the contract does not know. */
    Tree entry() {
        return switch (random.nextInt(4)) {
            case 0 -> new Numeral(pick(NUMERALS));
            case 1 -> new Flag(random.nextBoolean());
            case 2 -> new Text(pick(TEXTS));
            default -> anyText();
        };
    }

    Text anyText() {
        return new Text(ofLength(1 + random.nextInt(6)));
    }

    /** A text of that many code points, of whatever may trouble an escape. */
    private String ofLength(int points) {
        StringBuilder text = new StringBuilder();
        int count = 0;
        boolean plain = random.nextInt(3) > 0;
        while (count < points) {
            String piece = plain && random.nextInt(12) > 0 ? "x" : pick(PIECES);
            int length = piece.codePointCount(0, piece.length());
            if (count + length <= points) {
                text.append(piece);
                count += length;
            }
        }
        return text.toString();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
