package io.github.payuperu.contracttests.xsd;

import io.github.payuperu.wire.contract.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What to write in place of a value: at the limits, beyond them, and in other spellings. */
final class Values {
    /** One character, two units of UTF-16. */
    private static final String WIDE = "𝄞";

    /** How many of the texts are for fields that take any. */
    private static final int FREE_TEXTS = 10;

    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "00",
            "007",
            "1",
            "-1",
            "+1",
            "--1",
            ".5",
            "1.",
            "-.5",
            "1.5",
            "1.50",
            "100.500",
            "1.0",
            "1.00",
            "1.000",
            "999999999999",
            "999999999999.99",
            "-999999999999.99",
            "1000000000000",
            "0.001",
            "abc",
            "NaN",
            "INF",
            "0x1F",
            "1,5",
            "1 000",
            " 5 ",
            "\n5\t",
            "9223372036854775807",
            "-9223372036854775808",
            "9223372036854775808",
            "-9223372036854775809",
            "true",
            "٣");
    private static final List<String> EXPONENTS = List.of("1e2", "1E2", "1e-1", "1e+2", "1.5e1");
    private static final List<String> INSTANTS = List.of(
            "2021-06-21T07:51:52",
            "2021-06-21T07:51:52.3",
            "2021-06-21T07:51:52.300",
            "2021-06-21T07:51:52.123456789",
            "2021-06-21T07:51:52.1234567890",
            "2021-02-29T00:00:00",
            "2020-02-29T00:00:00",
            "2021-13-01T00:00:00",
            "2021-06-21T24:00:00",
            "2021-06-21T23:60:00",
            "2021-06-21T23:59:60",
            "2021-06-21T07:51:52Z",
            "2021-06-21T07:51:52-05:00",
            "2021-06-21 07:51:52",
            "2021-06-21",
            " 2021-06-21T07:51:52 ",
            "20210621T075152",
            "+12021-06-21T07:51:52",
            "-2021-06-21T07:51:52",
            "9999-12-31T23:59:59");
    private static final List<String> INSTANT_SPELLINGS =
            List.of("2021-06-21T07:51", "0000-01-01T00:00:00", "2021-06-21t07:51:52");
    private static final List<String> FLAGS =
            List.of("true", "false", " true ", "TRUE", "True", "1", "0", "yes", "t", "true false");
    private static final List<String> TEXTS = List.of(
            "a",
            "1",
            "&amp;",
            "\t",
            "<![CDATA[1]]>",
            "1<!-- 2 -->2",
            "<?pi 1?>12",
            "ab",
            "12",
            "12a",
            " 12",
            "12 ",
            "-1",
            "1.5",
            "ñ",
            "٣",
            "a b",
            "2022/12",
            "2022/13",
            "22/12",
            "1/2022",
            "2021-06-16T16:07:11",
            "2021-06-16T16:07:11.3",
            "2021-06-16T16:07:11.1234",
            "2021-06-16 16:07:11",
            "&lt;");

    private Values() {}

    /** Markup, and why the schema and the reader may disagree about it. */
    static Map<String, Set<Beyond>> of(Field field) {
        Map<String, Set<Beyond>> values = new LinkedHashMap<>();
        switch (field.type()) {
            case NUMBER, INTEGER -> numbers(values);
            case EPOCH_MILLIS -> {
                numbers(values);
                add(values, INSTANTS);
                INSTANT_SPELLINGS.forEach(text -> values.put(text, Set.of(Beyond.INSTANT_SPELLING)));
                values.put("+12021-06-21T07:51:52", Set.of(Beyond.INSTANT_SPELLING));
                values.put("-2021-06-21T07:51:52", Set.of(Beyond.INSTANT_SPELLING));
            }
            case BOOLEAN -> add(values, FLAGS);
            default -> texts(values, field);
        }
        add(values, List.of("", " ", "\n"));
        return values;
    }

    private static void numbers(Map<String, Set<Beyond>> values) {
        add(values, NUMBERS);
        EXPONENTS.forEach(text -> values.put(text, Set.of(Beyond.EXPONENT)));
        values.put("1." + "0".repeat(80), Set.of(Beyond.LIMITS));
    }

    private static void texts(Map<String, Set<Beyond>> values, Field field) {
        add(values, field.pattern().isPresent() ? TEXTS : TEXTS.subList(0, FREE_TEXTS));
        for (String value : field.values()) {
            add(values, List.of(value, value.toLowerCase(Locale.ROOT), value + " ", value + value));
        }
        for (int limit : new int[] {field.minLength(), field.maxLength()}) {
            if (limit > 0) {
                for (int length = limit - 1; length <= limit + 1; length++) {
                    add(values, List.of("1".repeat(length), "é".repeat(length), " ".repeat(length)));
                    values.put(WIDE.repeat(length), Set.of(Beyond.WIDE_CHARACTERS));
                }
            }
        }
    }

    private static void add(Map<String, Set<Beyond>> values, List<String> texts) {
        texts.forEach(text -> values.putIfAbsent(text, Set.of()));
    }
}
