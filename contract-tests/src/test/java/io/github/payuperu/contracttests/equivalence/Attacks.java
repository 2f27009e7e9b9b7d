package io.github.payuperu.contracttests.equivalence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Hostile XML bodies by name, each with the finding that is expected of it: id and case, or {@code understood}. */
final class Attacks {
    /** A body and what is to be said of it; made only when it is needed, for some are large. */
    record Attack(Supplier<byte[]> body, String expected) {}

    static final String UNDERSTOOD = "understood";
    private static final String SYNTAX = "S-SYNTAX xml";
    private static final String DOCTYPE = "S-SYNTAX doctype";
    private static final String ENCODING = "S-SYNTAX encoding";
    private static final String TRUNCATED = "S-SYNTAX truncated-xml";
    private static final String ROOT = "S-ROOT xml";
    private static final String WEB_PAGE = "S-SYNTAX html";
    private static final String PING = "<language>es</language><command>PING</command><isTest>false</isTest><merchant>"
            + "<apiLogin>pRRXKOl8ikMmt9u</apiLogin><apiKey>4Vj8eK4rloUd272L48hsrarnUA</apiKey></merchant>";

    private final Map<String, Attack> attacks = new LinkedHashMap<>();

    private Attacks() {
        entities();
        size();
        namespaces();
        encodings();
        references();
        unfinished();
        roots();
        markup();
    }

    static Map<String, Attack> all() {
        return new Attacks().attacks;
    }

    private void entities() {
        text(
                "external general entity",
                "<!DOCTYPE request [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + request("<a>&x;</a>"),
                DOCTYPE);
        text(
                "external entity over the network",
                "<!DOCTYPE request [<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">]>" + request("<a>&x;</a>"),
                DOCTYPE);
        text(
                "external parameter entity",
                "<!DOCTYPE request [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/p\"> %p;]>" + request(PING),
                DOCTYPE);
        text("external subset", "<!DOCTYPE request SYSTEM \"http://127.0.0.1:9/r.dtd\">" + request(PING), DOCTYPE);
        text(
                "public subset",
                "<!DOCTYPE request PUBLIC \"-//X//Y\" \"http://127.0.0.1:9/r.dtd\">" + request(PING),
                DOCTYPE);
        text("document type without a subset", "<!DOCTYPE request>" + request(PING), DOCTYPE);
        text("document type in lower case", "<!doctype request>" + request(PING), SYNTAX);
        text("document type after the root", request(PING) + "<!DOCTYPE request>", SYNTAX);
        text("billion laughs", billionLaughs(), DOCTYPE);
        text(
                "quadratic blow-up",
                "<!DOCTYPE r [<!ENTITY x \"" + "x".repeat(100_000) + "\">]>"
                        + request("<a>" + "&x;".repeat(10_000) + "</a>"),
                DOCTYPE);
        text(
                "recursive entities",
                "<!DOCTYPE r [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]>" + request("<a>&a;</a>"),
                DOCTYPE);
        text(
                "attribute with a default",
                "<!DOCTYPE request [<!ATTLIST request a CDATA \"x\">]>" + request(PING),
                DOCTYPE);
        text(
                "subset of a megabyte",
                "<!DOCTYPE r [" + "<!ENTITY a \"b\">".repeat(60_000) + "]>" + request(PING),
                DOCTYPE);
        text("undeclared entity", request("<a>&x;</a>"), SYNTAX);
        text("undeclared entity of HTML", request("<language>es&nbsp;</language>"), SYNTAX);
        text("undeclared entity in an attribute", request("<a b=\"&x;\"/>"), SYNTAX);
        text("entities by the hundred thousand", request("<a>" + "&amp;".repeat(200_000) + "</a>"), UNDERSTOOD);
        text(
                "inclusion",
                request(
                        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" parse=\"text\"/>"
                                + PING),
                UNDERSTOOD);
        text("style sheet", "<?xml-stylesheet href=\"http://127.0.0.1:9/x.xsl\"?>" + request(PING), UNDERSTOOD);
        text(
                "schema location",
                "<request xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:noNamespaceSchemaLocation=\"http://127.0.0.1:9/x.xsd\">"
                        + PING + "</request>",
                UNDERSTOOD);
    }

    private void size() {
        text("siblings by the hundred thousand", request("<a/>".repeat(100_000)), "S-LIMIT members");
        text(
                "entries by the ten thousand",
                request("<transaction><extraParameters>"
                        + "<entry><string>k</string><string>v</string></entry>".repeat(10_000)
                        + "</extraParameters></transaction>"),
                "S-LIMIT members");
        text(
                "entries without a value by the ten thousand",
                request("<transaction><extraParameters>" + "<entry/>".repeat(100_000)
                        + "</extraParameters></transaction>"),
                "S-LIMIT members");
        text(
                "list elements of a wrong name by the hundred thousand",
                "<paymentMethodsResponse><paymentMethods>" + "<x/>".repeat(100_000)
                        + "</paymentMethods></paymentMethodsResponse>",
                "S-LIMIT members");
        text(
                "ten thousand levels",
                "<request>" + "<a>".repeat(10_000) + "</a>".repeat(10_000) + "</request>",
                "S-LIMIT depth");
        text(
                "ten thousand levels in an entry",
                request("<transaction><extraParameters><entry><string>k</string><string>v</string>"
                        + "<a>".repeat(10_000) + "</a>".repeat(10_000) + "</entry></extraParameters></transaction>"),
                "S-LIMIT depth");
        text(
                "ten thousand levels in a list",
                "<paymentMethodsResponse><paymentMethods>" + "<a>".repeat(10_000) + "</a>".repeat(10_000)
                        + "</paymentMethods></paymentMethodsResponse>",
                "S-LIMIT depth");
        text("ten thousand levels never closed", "<request>" + "<a>".repeat(10_000), "S-LIMIT depth");
        bytes("text of 50 megabytes", () -> utf8(request("<a>" + "x".repeat(50 << 20) + "</a>")), "S-LIMIT bytes");
        text("text of a megabyte", request("<a>" + "x".repeat(1_000_000) + "</a>"), UNDERSTOOD);
        text(
                "number of a megabyte",
                request("<transaction><order><additionalValues><entry><string>TX_VALUE</string><additionalValue><value>"
                        + "9".repeat(1_000_000)
                        + "</value></additionalValue></entry></additionalValues></order></transaction>"),
                "S-LIMIT number-length");
        text(
                "number with a huge exponent",
                request(
                        "<transaction><order><additionalValues><entry><string>TX_VALUE</string><additionalValue><value>1E999999999</value></additionalValue></entry></additionalValues></order></transaction>"),
                UNDERSTOOD);
        text("comment of a megabyte", request("<!--" + "x".repeat(1_000_000) + "-->" + PING), UNDERSTOOD);
        text("comments by the hundred thousand", request("<!---->".repeat(140_000) + PING), UNDERSTOOD);
        text("instruction of a megabyte", request("<?x " + "x".repeat(1_000_000) + "?>" + PING), UNDERSTOOD);
        text("section of a megabyte", request("<a><![CDATA[" + "x".repeat(1_000_000) + "]]></a>" + PING), UNDERSTOOD);
        text(
                "sections by the ten thousand",
                request("<a>" + "<![CDATA[x]]>".repeat(70_000) + "</a>" + PING),
                UNDERSTOOD);
        text("blanks of a megabyte", request(" ".repeat(1_000_000) + PING), UNDERSTOOD);
        text(
                "attribute of a megabyte",
                "<request a=\"" + "x".repeat(1_000_000) + "\">" + PING + "</request>",
                "S-LIMIT attributes");
        text(
                "attributes by the ten thousand",
                "<request" + numbered(" a%d=\"\"", 10_000) + ">" + PING + "</request>",
                "S-LIMIT attributes");
        text("element name of a megabyte", request("<" + "n".repeat(500_000) + "/>"), UNDERSTOOD);
        text(
                "entry key of a megabyte",
                request("<transaction><extraParameters><entry><string>" + "&amp;k".repeat(150_000)
                        + "</string><string>v</string></entry></extraParameters></transaction>" + PING),
                UNDERSTOOD);
        text("different names by the thousand", request(numbered("<a%d/>", 5_000)), "S-LIMIT members");
        text("names with the same hash", request(sameHash()), UNDERSTOOD);
    }

    private void namespaces() {
        text(
                "namespaces by the thousand",
                "<request" + numbered(" xmlns:a%d=\"u\"", 5_000) + ">" + PING + "</request>",
                "S-LIMIT attributes");
        text("a new namespace in every level", nestedNamespaces(), "S-LIMIT depth");
        text("prefix without a namespace", request("<a:b/>"), SYNTAX);
        text("attribute given twice", "<request a=\"1\" a=\"2\">" + PING + "</request>", SYNTAX);
        text(
                "known elements in a namespace",
                "<request xmlns:a=\"urn:a\"><a:language>es</a:language></request>",
                UNDERSTOOD);
    }

    private void encodings() {
        encoded("UTF-16 with a mark", StandardCharsets.UTF_16);
        encoded("UTF-16BE", StandardCharsets.UTF_16BE);
        encoded("UTF-16LE", StandardCharsets.UTF_16LE);
        encoded("UTF-32", Charset.forName("UTF-32"));
        encoded("UTF-32LE", Charset.forName("UTF-32LE"));
        bytes(
                "EBCDIC",
                () -> "<?xml version=\"1.0\" encoding=\"IBM1047\"?>"
                        .concat(request(PING))
                        .getBytes(Charset.forName("IBM1047")),
                "S-SYNTAX neither");
        text(
                "declared UTF-7",
                "<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + request("<a>+ADw-script+AD4-</a>"),
                ENCODING);
        text("declared UTF-16", "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + request(PING), ENCODING);
        text("declared EBCDIC", "<?xml version=\"1.0\" encoding=\"IBM1047\"?>" + request(PING), ENCODING);
        text("declared windows-1252", "<?xml version=\"1.0\" encoding=\"windows-1252\"?>" + request(PING), ENCODING);
        text("declared nonsense", "<?xml version=\"1.0\" encoding=\"x\u0001\"?>" + request(PING), ENCODING);
        text("declared nothing", "<?xml version=\"1.0\" encoding=\"\"?>" + request(PING), ENCODING);
        bytes(
                "mark of UTF-8, declared ISO-8859-1",
                () -> utf8("\uFEFF<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + request("<language>ñ</language>")),
                ENCODING);
        bytes("mark of UTF-16, body of UTF-8", () -> raw(new int[] {0xFE, 0xFF}, request(PING)), ENCODING);
        bytes("two marks", () -> utf8("\uFEFF\uFEFF" + request(PING)), "S-SYNTAX neither");
        inElement("overlong slash", new int[] {0xC0, 0xAF}, ENCODING);
        inElement("overlong angle bracket", new int[] {0xE0, 0x80, 0xBC}, ENCODING);
        inElement("overlong NUL", new int[] {0xC0, 0x80}, ENCODING);
        inElement("half a surrogate pair", new int[] {0xED, 0xA0, 0x80}, ENCODING);
        inElement("surrogate pair of three bytes each", new int[] {0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80}, ENCODING);
        inElement("beyond Unicode", new int[] {0xF4, 0x90, 0x80, 0x80}, ENCODING);
        inElement("five bytes", new int[] {0xF8, 0x88, 0x80, 0x80, 0x80}, ENCODING);
        inElement("cut character", new int[] {0xE2, 0x82}, ENCODING);
        inElement("lonely continuation", new int[] {0x80}, ENCODING);
        inElement("ISO-8859-1 without a declaration", new int[] {0xF3, 'n'}, ENCODING);
        inElement("NUL", new int[] {0}, SYNTAX);
        inElement("control character", new int[] {1}, SYNTAX);
        inElement("no character U+FFFF", new int[] {0xEF, 0xBF, 0xBF}, SYNTAX);
    }

    private void references() {
        text("reference to NUL", request("<a>&#0;</a>"), SYNTAX);
        text("reference to a control character", request("<a>&#1;</a>"), SYNTAX);
        text("reference to a surrogate", request("<a>&#xD800;</a>"), SYNTAX);
        text("references to a surrogate pair", request("<a>&#xD83D;&#xDE00;</a>"), SYNTAX);
        text("reference beyond Unicode", request("<a>&#x110000;</a>"), SYNTAX);
        text("reference that overflows", request("<a>&#99999999999999999999;</a>"), SYNTAX);
        text("reference without an end", request("<a>&#65</a>"), SYNTAX);
        text("reference to nothing", request("<a>&#;</a>"), SYNTAX);
        text("reference with leading zeros", request("<a>&#" + "0".repeat(100_000) + "65;</a>"), UNDERSTOOD);
        text("ampersand alone", request("<a>a & b</a>"), SYNTAX);
    }

    private void unfinished() {
        for (String end : new String[] {
            "<", "<a", "<a b", "<a b=\"", "<a>", "<a>x", "<!--", "<![CDATA[", "<?x", "</", "</request", "&", "&#6", ""
        }) {
            text("ends in " + (end.isEmpty() ? "the root" : end), "<request>" + end, TRUNCATED);
        }
        text("ends in the declaration", "<?xml version=\"1.0\"", TRUNCATED);
        text("ends in the document type", "<!DOCTYPE request [", TRUNCATED);
        text("closed by another", "<request><a></b></request>", SYNTAX);
        text("closed twice", request(PING) + "</request>", SYNTAX);
        text("two roots", request(PING) + request(PING), SYNTAX);
        text("text after the root", request(PING) + "x", SYNTAX);
        text("JSON after the root", request(PING) + "{}", SYNTAX);
    }

    private void roots() {
        text("unknown root", "<Request>" + PING + "</Request>", ROOT);
        text("page of HTML", "<html><body>502 Bad Gateway</body></html>", WEB_PAGE);
        text("old page of HTML", "<!DOCTYPE html><html></html>", WEB_PAGE);
        text(
                "envelope",
                "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>" + request(PING)
                        + "</s:Body></s:Envelope>",
                ROOT);
        text("root in a namespace", "<request xmlns=\"urn:payu\">" + PING + "</request>", ROOT);
        text("root with a prefix", "<p:request xmlns:p=\"urn:payu\">" + PING + "</p:request>", ROOT);
        text("nothing but a comment", "<!-- request -->", TRUNCATED);
    }

    private void markup() {
        text("section that closes another", request("<a><![CDATA[]]]]><![CDATA[>]]></a>" + PING), UNDERSTOOD);
        text("section within a section", request("<a><![CDATA[<![CDATA[x]]>]]></a>"), SYNTAX);
        text("section outside the root", "<![CDATA[x]]>" + request(PING), SYNTAX);
        text("end of a section in text", request("<a>]]></a>"), SYNTAX);
        text("hyphens in a comment", request("<!-- a -- b -->" + PING), SYNTAX);
        text("declaration twice", "<?xml version=\"1.0\"?><?xml version=\"1.0\"?>" + request(PING), SYNTAX);
        text("declaration inside", request("<?xml version=\"1.0\"?>" + PING), SYNTAX);
        text("blank before the declaration", " <?xml version=\"1.0\"?>" + request(PING), SYNTAX);
        text("version 2.0", "<?xml version=\"2.0\"?>" + request(PING), SYNTAX);
        text("version 1.1 with a control character", "<?xml version=\"1.1\"?>" + request("<a>&#1;</a>"), UNDERSTOOD);
        text("attribute without quotes", "<request a=1>" + PING + "</request>", SYNTAX);
        text("angle bracket in an attribute", "<request a=\"<\">" + PING + "</request>", SYNTAX);
    }

    private void text(String name, String body, String expected) {
        bytes(name, () -> utf8(body), expected);
    }

    private void encoded(String name, Charset charset) {
        bytes(
                name,
                () -> ("<?xml version=\"1.0\" encoding=\"" + charset + "\"?>" + request(PING)).getBytes(charset),
                ENCODING);
    }

    private void inElement(String name, int[] content, String expected) {
        bytes(
                name,
                () -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    out.writeBytes(utf8("<request><language>"));
                    out.writeBytes(raw(content, "</language></request>"));
                    return out.toByteArray();
                },
                expected);
    }

    private void bytes(String name, Supplier<byte[]> body, String expected) {
        if (attacks.put(name, new Attack(body, expected)) != null) {
            throw new IllegalStateException("Two attacks are called " + name);
        }
    }

    private static byte[] raw(int[] first, String rest) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int b : first) {
            out.write(b);
        }
        out.writeBytes(utf8(rest));
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String request(String content) {
        return "<request>" + content + "</request>";
    }

    private static String billionLaughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE request [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return entities + "]>" + request("<a>&l9;</a>");
    }

    private static String nestedNamespaces() {
        StringBuilder nested = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            nested.append("<p")
                    .append(i)
                    .append(":a xmlns:p")
                    .append(i)
                    .append("=\"urn:")
                    .append(i)
                    .append("\">");
        }
        return request(nested.toString());
    }

    private static String numbered(String piece, int times) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < times; i++) {
            text.append(String.format(piece, i));
        }
        return text.toString();
    }

    /** 512 names with one hash code: Aa and BB have the same. */
    private static String sameHash() {
        StringBuilder elements = new StringBuilder();
        for (int i = 0; i < 512; i++) {
            StringBuilder name = new StringBuilder();
            for (int bit = 0; bit < 9; bit++) {
                name.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            elements.append('<').append(name).append("/>");
        }
        return elements.toString();
    }
}
