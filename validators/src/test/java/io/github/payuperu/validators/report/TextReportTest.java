package io.github.payuperu.validators.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.text.Sentences;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a report for people shows of the body. */
class TextReportTest {
    private static final PayuValidator VALIDATOR = PayuValidator.create();
    private static final String PING = """
            {
              "language": "es",
              "command": "PING",
              "test": %s,
              "merchant": { "apiLogin": "%s", "apiKey": "%s" }
            }
            """;

    @Test
    void showsTheLineAndMarksTheValue() {
        assertThat(print(PING.formatted("false", "short", "4Vj8eK4rloUd272L48hsrarnUA")))
                .isEqualTo("""
                        body: not valid · json · ping · request · 1 ERROR

                             5 | "merchant": { "apiLogin": "short", "apiKey": "**************************" }
                               |                           ^^^^^^^
                          ERROR S-MIN-LENGTH  /merchant/apiLogin  5:29
                            merchant.apiLogin has 5 characters; 12 is the least.
                            Send from 12 to 32 characters, for example pRRXKOl8ikMmt9u.

                        """);
    }

    @Test
    void showsALineOnceForAllFindingsOfIt() {
        assertThat(print(PING.formatted("false", "short", "ab"))).contains("""

                             5 | "merchant": { "apiLogin": "short", "apiKey": "**" }
                               |                           ^^^^^^^            ^^^^
                          ERROR S-MIN-LENGTH  /merchant/apiLogin  5:29
                            merchant.apiLogin has 5 characters; 12 is the least.
                            Send from 12 to 32 characters, for example pRRXKOl8ikMmt9u.
                          ERROR S-MIN-LENGTH  /merchant/apiKey  5:48
                        """);
    }

    @Test
    void marksTheParentOfWhatIsMissing() {
        assertThat(print("""
                        <request><language>es</language><command>PING</command>
                          <merchant><apiLogin>pRRXKOl8ikMmt9u</apiLogin></merchant>
                          <isTest>false</isTest></request>
                        """)).contains("""

                             2 | <merchant><apiLogin>pRRXKOl8ikMmt9u</apiLogin></merchant>
                               | ^^^^^^^^^^
                          ERROR S-REQUIRED  /request/merchant/apiKey  2:3
                        """);
    }

    @Test
    void tellsErrorsFirstAndThoseOfOneSeverityInTheOrderOfTheText() {
        assertThat(print("""
                        {
                          "test": "false",
                          "merchant": { "apiLogin": "short", "apiKey": "4Vj8eK4rloUd272L48hsrarnUA" },
                          "command": "PING",
                          "language": "deutsch"
                        }
                        """)
                        .lines()
                        .filter(line -> line.contains("  ERROR") || line.contains("  WARNING"))
                        .map(line -> line.replaceFirst("^ *(\\w+) .* ", "$1 "))
                        .collect(Collectors.toList()))
                .containsExactly("ERROR 3:29", "ERROR 5:15", "WARNING 2:11");
    }

    @Test
    void tellsWhatIsLessBadBelowTheSameLine() {
        assertThat(print(oneLine(PING.formatted("\"false\"", "pRRXKOl8ikMmt9u", "4Vj8eK4rloUd272L48hsrarnUA")
                        .replace("\"es\"", "\"xx\""))))
                .contains("""
                             1 | {"language": "xx","command": "PING","test": "false","merchant": { "apiLogin": "pRRXKOl8ikMmt9u", "ap…
                               |              ^^^^                           ^^^^^^^
                          ERROR S-ENUM  /language  1:14
                            language is xx, which is not in the list.
                            Use one of en, es, pt.
                          WARNING S-TYPE  /test  1:45
                        """);
    }

    @Test
    void showsOfALongLineWhatIsAroundTheMark() {
        String text = print(oneLine(PING.formatted("\"x\"", "short", "4Vj8eK4rloUd272L48hsrarnUA")
                .replace("{ \"api", "{ \"note\": \"" + "ñandú ".repeat(100) + "\", \"api")));

        assertThat(text)
                .contains("     1 | {\"language\": \"es\",\"command\": \"PING\",\"test\": \"x\",\"merchant\": {")
                .contains("""
                               |                                             ^^^
                          ERROR S-TYPE  /test  1:45
                        """)
                .contains("***** \", \"apiLogin\": \"short\", \"apiKey\": \"**************************\" }}\n");
        assertThat(text.lines().filter(line -> line.contains(" | ")))
                .allSatisfy(
                        line -> assertThat(line).hasSizeLessThanOrEqualTo("     1 | ".length() + Snippet.WIDTH + 2));
    }

    @Test
    void fillsTheWidthAtTheEndOfALongLine() {
        String end = "\", \"command\": \"PANG\"}";

        assertThat(print("{\"note\": \"" + "x".repeat(300) + end))
                .contains("     1 | …" + "*".repeat(Snippet.WIDTH - end.length()) + end + "\n");
    }

    @Test
    void cutsAMarkThatIsTooLongToShow() {
        assertThat(print(PING.formatted("false", "x".repeat(300), "4Vj8eK4rloUd272L48hsrarnUA")))
                .contains("""
                             5 | …%s…
                               |  %s
                          ERROR S-MAX-LENGTH  /merchant/apiLogin
                        """.stripTrailing().formatted("\"" + "x".repeat(99), "^".repeat(100)));
    }

    @Test
    void alignsMarksBelowTabsWideAndCombinedCharacters() {
        String start = "{\t\"language\": \"e\u0301s 日本 😀\",";

        assertThat(print(start + "\"command\": \"PANG\"}")).contains("""
                             1 | { "language": "e\u0301s 日本 😀","command": "PANG"}
                               | ^             ^^^^^^^^^^^^            ^^^^^^
                        """);
    }

    @Test
    void showsNoCharacterThatDisturbsATerminal() {
        String text = print("{\"command\": \"P\u001b[31m\u0000\u202eING\u0085\"");

        assertThat(text).contains("\"command\": \"*?[***??***?\"");
        assertThat(text.replace("\n", "")).doesNotContainPattern("\\p{Cntrl}|\u202e");
        assertThat(new TextReport(Sentences.in(Locale.ENGLISH), Style.PLAIN)
                        .print("a\u001b[2Jb", VALIDATOR.check(new byte[0])))
                .startsWith("a?[2Jb: ");
    }

    @Test
    void readsTheEncodingThatXmlDeclares() {
        String body = """
                      <?xml version="1.0" encoding="ISO-8859-1"?>
                      <request><language>%s</language></request>
                      """;

        assertThat(print(body.formatted("español"), StandardCharsets.ISO_8859_1))
                .contains("     2 | <request><language>español</language></request>");
        assertThat(print(body.formatted("españ<"), StandardCharsets.ISO_8859_1))
                .contains("     2 | <request><language>*****<</language></request>");
    }

    @Test
    void showsNothingOfABlankBody() {
        assertThat(print(" \n\t")).isEqualTo("""
                        body: not valid · json · no known operation · request · 1 ERROR

                          ERROR S-SYNTAX  1:1
                            The body is empty.
                            Send a JSON object, an XML document or a form.

                        """);
    }

    @Test
    void canDoWithoutTheBody() {
        Report report = VALIDATOR.check(PING.formatted("false", "short", "ab").getBytes(StandardCharsets.UTF_8));

        assertThat(new TextReport(Sentences.in(Locale.ENGLISH), Style.PLAIN).print("body", report))
                .doesNotContain(" | ", "\n\n")
                .contains("ERROR S-MIN-LENGTH  /merchant/apiLogin  5:29\n");
    }

    private static String oneLine(String json) {
        return json.replaceAll("\n *", "");
    }

    private static String print(String body) {
        return print(body, StandardCharsets.UTF_8);
    }

    private static String print(String body, Charset encoding) {
        byte[] bytes = body.getBytes(encoding);
        return new TextReport(Sentences.in(Locale.ENGLISH), Style.PLAIN).print("body", VALIDATOR.check(bytes), bytes);
    }
}
