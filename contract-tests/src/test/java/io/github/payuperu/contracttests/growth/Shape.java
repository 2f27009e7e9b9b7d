package io.github.payuperu.contracttests.growth;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies that can be made as large as one likes, each in another way. */
enum Shape {
    JSON_LONG_TEXT(size -> order("\"description\":\"" + "a".repeat(size) + "\"")),
    JSON_LONG_TEXT_ESCAPED(size -> order("\"description\":\"" + "\\u00e1".repeat(size / 6) + "\"")),
    JSON_LONG_UNKNOWN_TEXT(size -> order("\"unknown\":\"" + "á".repeat(size / 2) + "\"")),
    JSON_UNKNOWN_MEMBERS(size -> order(list(size / 20, i -> "\"unknown" + i + "\":" + i))),
    JSON_UNKNOWN_MEMBERS_A_LINE(size -> order(list(size / 20, i -> "\n\"unknown" + i + "\":" + i))),
    JSON_ENTRIES(size ->
            transaction("\"extraParameters\":{" + list(size / 20, i -> "\"KEY_" + i + "\":\"" + i + "\"") + "}")),
    JSON_SAME_MEMBER(size -> order(list(size / 20, i -> "\"description\":\"" + i + "\""))),
    JSON_SAME_OBJECT(size -> order(list(size / 40, i -> "\"buyer\":{\"fullName\":\"n" + i + "\"}"))),
    JSON_UNKNOWN_LIST(size -> order("\"unknown\":[" + list(size / 8, i -> "{\"a\":" + i % 10 + "}") + "]")),
    JSON_METHODS(size -> "{\"code\":\"SUCCESS\",\"error\":null,\"paymentMethods\":["
            + list(size / 60, i -> "{\"id\":\"" + i + "\",\"description\":\"VISA\",\"country\":\"PERU\"}") + "]}"),
    JSON_BLANKS(size -> order("\"description\":" + " ".repeat(size / 2) + "\n".repeat(size / 2) + "\"a\"")),
    /** As deep as the default limit lets it be, again and again. */
    JSON_NESTED_AND_NESTED(size ->
            order(list(size / 120, i -> "\"u" + i + "\":" + "{\"a\":".repeat(16) + "1" + "}".repeat(16)))),
    XML_LONG_TEXT(size -> xmlOrder("<description>" + "a".repeat(size) + "</description>")),
    XML_LONG_TEXT_ESCAPED(size -> xmlOrder("<description>" + "&amp;".repeat(size / 5) + "</description>")),
    XML_LONG_UNKNOWN_TEXT(size -> xmlOrder("<unknown>" + "á".repeat(size / 2) + "</unknown>")),
    XML_UNKNOWN_ELEMENTS(
            size -> xmlOrder(lines(size / 25, i -> "<unknown" + i % 100 + ">" + i + "</unknown" + i % 100 + ">"))),
    XML_ENTRIES(size -> "<request><command>SUBMIT_TRANSACTION</command><transaction><extraParameters>"
            + lines(size / 60, i -> "<entry><string>KEY_" + i + "</string><string>" + i + "</string></entry>")
            + "</extraParameters></transaction></request>"),
    XML_SAME_ELEMENT(size -> xmlOrder(lines(size / 40, i -> "<description>" + i + "</description>"))),
    XML_ATTRIBUTES_AND_COMMENTS(size -> xmlOrder(lines(size / 40, i -> "<!-- comment --><unknown a='" + i + "'/>"))),
    FORM_LONG_VALUE(size -> "merchantId=508029&description=" + "a".repeat(size)),
    FORM_LONG_VALUE_ESCAPED(size -> "merchantId=508029&description=" + "%C3%A1".repeat(size / 6)),
    FORM_UNKNOWN_PARAMETERS(size -> "merchantId=508029&"
            + IntStream.range(0, size / 15)
                    .mapToObj(i -> "unknown" + i + "=" + i)
                    .collect(Collectors.joining("&"))),
    FORM_SAME_PARAMETER(size -> "merchantId=508029" + lines(size / 18, i -> "&description=" + i));

    @SuppressWarnings("ImmutableEnumChecker") // lambdas that keep nothing
    private final IntFunction<String> body;

    Shape(IntFunction<String> body) {
        this.body = body;
    }

    /** A body of roughly that many bytes. */
    byte[] ofSize(int bytes) {
        return body.apply(bytes).getBytes(StandardCharsets.UTF_8);
    }

    private static String order(String members) {
        return transaction("\"order\":{" + members + "}");
    }

    private static String transaction(String members) {
        return "{\"command\":\"SUBMIT_TRANSACTION\",\"transaction\":{" + members + "}}";
    }

    private static String xmlOrder(String elements) {
        return "<request><command>SUBMIT_TRANSACTION</command><transaction><order>" + elements
                + "</order></transaction></request>";
    }

    private static String list(int number, IntFunction<String> member) {
        return IntStream.range(0, number).mapToObj(member).collect(Collectors.joining(","));
    }

    private static String lines(int number, IntFunction<String> element) {
        return IntStream.range(0, number).mapToObj(element).collect(Collectors.joining());
    }
}
