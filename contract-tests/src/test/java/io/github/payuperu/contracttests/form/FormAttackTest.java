package io.github.payuperu.contracttests.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.Report;
import io.github.payuperu.wire.finding.Finding;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile forms are refused or understood, with the finding that fits, and with a bounded amount of work. */
class FormAttackTest {
    private static final String UNDERSTOOD = "understood";
    private static final String PERCENT = "S-SYNTAX percent";
    private static final String ENCODING = "S-SYNTAX encoding";
    private static final String CONTROL = "S-SYNTAX control";
    private static final String NEITHER = "S-SYNTAX neither";
    private static final String MEMBERS = "S-LIMIT members";
    private static final String BYTES = "S-LIMIT bytes";
    private static final int MEBIBYTE = 1 << 20;
    private static final long MOST_BYTES = 64L << 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final PayuValidator VALIDATOR = PayuValidator.create();

    private static final Map<String, Attack> ATTACKS = new TreeMap<>();

    private record Attack(Supplier<byte[]> body, String expected) {}

    static {
        escapes();
        encodings();
        controls();
        sizes();
        names();
        disguises();
    }

    private static void escapes() {
        attack("a percent sign alone", "a=%", PERCENT);
        attack("a percent sign and one digit", "a=%4", PERCENT);
        attack("a percent sign before the next pair", "a=%4&b=1", PERCENT);
        attack("a percent sign before a letter", "a=%4g", PERCENT);
        attack("a percent sign before a sign", "a=%-1", PERCENT);
        attack("a percent sign before a plus", "a=%+1", PERCENT);
        attack("a percent sign before a blank", "a=% 1", PERCENT);
        attack("a percent sign before wide digits", "a=%\uFF14\uFF11", PERCENT);
        attack("a percent sign in a name", "%=1", PERCENT);
        attack("an escape as scripts write it", "a=%u00e9", PERCENT);
        attack("an escaped percent sign", "a=%2541", UNDERSTOOD);
        attack("escaped separators", "a=%26b%3D1", UNDERSTOOD);
        attack("escaped separators in a name", "a%26b%3D1=2", UNDERSTOOD);
        attack("escapes only", "%61%3D%31", NEITHER);
        attack("a name that is escaped", "%61mount=1", UNDERSTOOD);
        attack("a megabyte of percent signs", "a=" + "%".repeat(MEBIBYTE - 10), PERCENT);
        attack("a megabyte of escapes", "a=" + "%41".repeat(MEBIBYTE / 3 - 10), UNDERSTOOD);
    }

    private static void encodings() {
        attack("one byte of two", "a=%C3", ENCODING);
        attack("two bytes of three", "a=%E2%82", ENCODING);
        attack("three bytes of four", "a=%F0%9F%98", ENCODING);
        attack("a byte of the middle", "a=%A9", ENCODING);
        attack("a slash too long", "a=%C0%AF", ENCODING);
        attack("a slash far too long", "a=%E0%80%AF", ENCODING);
        attack("a zero too long", "a=%C0%80", ENCODING);
        attack("a half surrogate", "a=%ED%A0%80", ENCODING);
        attack("both halves of a surrogate pair", "a=%ED%A0%BD%ED%B8%80", ENCODING);
        attack("beyond the last character", "a=%F4%90%80%80", ENCODING);
        attack("five bytes", "a=%F8%88%80%80%80", ENCODING);
        attack("no byte of UTF-8", "a=%FF", ENCODING);
        attack("a character over two values", "a=%C3&b=%A9", ENCODING);
        attack("a character over name and value", "a%C3=%A9", ENCODING);
        attack("ISO-8859-1", "a=%E9", ENCODING);
        attack("an encoding of its own", "_charset_=iso-8859-1&a=%E9", ENCODING);
        attack("a name that is no UTF-8", "%E9=1", ENCODING);
        attack("the last character", "a=%F4%8F%BF%BF", UNDERSTOOD);
        attack("a character that is none", "a=%EF%BF%BE", UNDERSTOOD);
        attack("a mark in a value", "a=%EF%BB%BF", UNDERSTOOD);
        attack("two marks", "\uFEFF\uFEFFa=1", UNDERSTOOD);
        attack("half escaped, half not", new byte[] {'a', '=', (byte) 0xC3, '%', 'A', '9'}, UNDERSTOOD);
        attack("ISO-8859-1 that is not escaped", new byte[] {'a', '=', (byte) 0xE9}, ENCODING);
        attack("UTF-16", new byte[] {'a', 0, '=', 0, '1', 0}, CONTROL);
    }

    private static void controls() {
        attack("a zero", "a=1\0", CONTROL);
        attack("a zero that is escaped", "a=%00", UNDERSTOOD);
        attack("a line break between pairs", "a=1\nb=2", CONTROL);
        attack("a header smuggled in", "a=1\r\nX-Header: 1\r\n\r\nb=2", CONTROL);
        attack("a header that is escaped", "a=1%0D%0AX-Header:+1", UNDERSTOOD);
        attack("a tab", "a=\t", CONTROL);
        attack("an escape character", "a=\u001b[31m", CONTROL);
        attack("a delete", "a=\u007f", CONTROL);
        attack("line breaks at the end", "a=1\r\n\r\n", UNDERSTOOD);
        attack("a megabyte of line breaks", "a=1" + "\n".repeat(MEBIBYTE - 10), UNDERSTOOD);
    }

    private static void sizes() {
        attack("a thousand parameters", pairs(1_000), UNDERSTOOD);
        attack("a thousand and one", pairs(1_001), MEMBERS);
        attack("a hundred thousand of one letter", "a&".repeat(100_000) + "=", MEMBERS);
        attack("a hundred thousand of the same name", "a=&".repeat(100_000), MEMBERS);
        attack("half a million parameters in a megabyte", "a&".repeat(MEBIBYTE / 2 - 1) + "=", MEMBERS);
        attack("a million parameters", "a=1&".repeat(1_000_000), BYTES);
        attack("a megabyte of empty pairs", "=" + "&".repeat(MEBIBYTE - 1), UNDERSTOOD);
        attack("a megabyte of equals signs", "=".repeat(MEBIBYTE), UNDERSTOOD);
        attack("a megabyte of plus signs", "a=" + "+".repeat(MEBIBYTE - 2), UNDERSTOOD);
        attack("a value of a megabyte", "description=" + "x".repeat(MEBIBYTE - 12), UNDERSTOOD);
        attack("a name of a megabyte", "x".repeat(MEBIBYTE - 1) + "=", UNDERSTOOD);
        attack("a list of a megabyte", "paymentMethods=" + "VISA,".repeat(200_000), UNDERSTOOD);
        attack("a list that almost fits", "paymentMethods=" + "VISA-1".repeat(42), UNDERSTOOD);
        attack("one byte too many", "a=" + "x".repeat(MEBIBYTE - 1), BYTES);
        attack("ten megabytes", "a=" + "x".repeat(10 * MEBIBYTE), BYTES);
        attack("ten megabytes of no form", "x".repeat(10 * MEBIBYTE), BYTES);
        attack("a number of 65 digits", "amount=" + "1".repeat(65), "S-LIMIT number-length");
        attack("an amount of a megabyte", "amount=" + "9".repeat(MEBIBYTE - 7), "S-LIMIT number-length");
        attack("an exponent", "amount=1e999999999", UNDERSTOOD);
        attack("names that collide", colliding(), UNDERSTOOD);
    }

    private static void names() {
        attack("no name", "=1", UNDERSTOOD);
        attack("no name twice", "=1&=2", UNDERSTOOD);
        attack("a name as PHP reads it", "amount[]=1&amount[a][b]=2", UNDERSTOOD);
        attack("a name with a path", "../../etc/passwd=1&a/b~c=2", UNDERSTOOD);
        attack("a name of markup", "a<script>alert(1)</script>=1", UNDERSTOOD);
        attack("a name of the class", "__proto__=1&constructor=2&toString=3", UNDERSTOOD);
        attack("a name that ends in zero", "amount%00=1", UNDERSTOOD);
        attack("a name that looks the same", "\u0430mount=1", UNDERSTOOD);
        attack("an amount twice", "amount=1&amount=1000000", UNDERSTOOD);
        attack("an amount twice, once escaped", "amount=1&%61mount=1000000", UNDERSTOOD);
        attack("both markers", "state_pol=4&transactionState=6", UNDERSTOOD);
        attack("semicolons", "amount=1;tax=2", UNDERSTOOD);
        attack("the escapes of a page", "a=1&amp;b=2", UNDERSTOOD);
    }

    private static void disguises() {
        attack("text", "hello", NEITHER);
        attack("a name alone", "merchantId", NEITHER);
        attack("names alone", "a&b&c", NEITHER);
        attack("separators alone", "&&&", NEITHER);
        attack("a page", "<a href='?a=1'>", "S-ROOT xml");
        attack("an object", "{\"a\":\"b=c\"}", UNDERSTOOD);
        attack("an address without a query", "https://shop.example/response", NEITHER);
        attack("an address with an empty query", "https://shop.example/response?", "S-SYNTAX empty");
        attack("an address with everything behind the hash", "https://shop.example/#?a=1", NEITHER);
        attack("an address of another kind", "javascript:alert(a=1)", UNDERSTOOD);
        attack("an address in a value", "responseUrl=https://shop.example/?a=b", UNDERSTOOD);
        attack("a question mark alone", "?", "S-SYNTAX empty");
        attack("two question marks", "??a=1", UNDERSTOOD);
        attack(
                "parts of a form with files",
                "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--x--",
                CONTROL);
        attack("a picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', '='}, CONTROL);
        attack("an archive", new byte[] {'P', 'K', 3, 4, '='}, CONTROL);
        attack("base64", "bWVyY2hhbnRJZD01MDgwMjk=", UNDERSTOOD);
        attack("YAML", "merchantId: 508029", NEITHER);
    }

    @Test
    void areManyAndVaried() {
        assertThat(ATTACKS).hasSizeGreaterThanOrEqualTo(95);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void isMetWithAFindingAndBoundedWork(String name, byte[] body, String expected) {
        long before = THREADS.getCurrentThreadAllocatedBytes();

        Report report = VALIDATOR.check(body);
        List<Finding> findings = report.findings();

        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(said(report, findings)).isEqualTo(expected);
        assertThat(allocated).as("bytes allocated").isLessThanOrEqualTo(MOST_BYTES);
    }

    static Stream<Arguments> attacks() {
        return ATTACKS.entrySet().stream()
                .map(attack -> Arguments.of(
                        attack.getKey(),
                        attack.getValue().body().get(),
                        attack.getValue().expected()));
    }

    private static String said(Report report, List<Finding> findings) {
        if (report.message().isPresent()) {
            return UNDERSTOOD;
        }
        Finding only = findings.get(0);
        return only.id() + " " + only.arguments().get("case");
    }

    private static String pairs(int count) {
        StringBuilder pairs = new StringBuilder();
        for (int i = 0; i < count; i++) {
            pairs.append(i == 0 ? "" : "&").append('n').append(i).append("=1");
        }
        return pairs.toString();
    }

    /** A thousand names that Java's strings give the same hash. */
    private static String colliding() {
        StringBuilder pairs = new StringBuilder("Aa=1");
        for (int i = 1; i < 1_000; i++) {
            pairs.append('&');
            for (int bit = 0; bit < 10; bit++) {
                pairs.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            pairs.append("=1");
        }
        return pairs.toString();
    }

    private static void attack(String name, String body, String expected) {
        attack(name, body.getBytes(UTF_8), expected);
    }

    private static void attack(String name, byte[] body, String expected) {
        ATTACKS.put(name, new Attack(() -> body, expected));
    }
}
