package io.github.payuperu.wire.form;

import static io.github.payuperu.wire.form.Forms.CONTRACT;
import static io.github.payuperu.wire.form.Forms.read;
import static io.github.payuperu.wire.form.Forms.value;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form is, and where one stops being one. */
class FormReaderTest {
    private static final String MARK = "\ufeff";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            hello              | neither  | 1 | 1
            ?                  | empty    | 1 | 1
            https://shop.pe/r  | neither  | 1 | 1
            https://shop.pe/r? | empty    | 1 | 1
            a=%                | percent  | 1 | 3
            a=%2               | percent  | 1 | 3
            a=1&b=%2&c=3       | percent  | 1 | 7
            a=%zz              | percent  | 1 | 3
            a=%-1              | percent  | 1 | 3
            a%=1               | percent  | 1 | 2
            a=é&b=%            | percent  | 1 | 7
            a=%F3              | encoding | 1 | 3
            a=x%C3             | encoding | 1 | 4
            a=%C3&b=%B3        | encoding | 1 | 3
            a=%C3=%B3          | encoding | 1 | 3
            a=ñ%ED%A0%80       | encoding | 1 | 4
            a=%C0%80           | encoding | 1 | 3
            %FF=1              | encoding | 1 | 1
            """)
    void stopsWhereSomethingIsWrong(String body, String problem, int line, int column) {
        Finding stop = stop(body.getBytes(UTF_8), Limits.DEFAULT);

        assertThat(stop.id()).isEqualTo("S-SYNTAX");
        assertThat(stop.arguments()).containsEntry("case", problem);
        assertThat(stop.position()).isEqualTo(new Position(line, column));
    }

    @ParameterizedTest
    @CsvSource({"'a=1\nb=2', 4", "'a=1\r\nb=2', 4", "'a=1\tb', 4", "'a=1&b=\0', 7", "'a=\u007f', 3"})
    void refusesControlCharactersThatAreNotEscaped(String body, int column) {
        Finding stop = stop(body.getBytes(UTF_8), Limits.DEFAULT);

        assertThat(stop.arguments()).containsEntry("case", "control");
        assertThat(stop.position()).isEqualTo(new Position(1, column));
    }

    @Test
    void refusesOtherEncodings() {
        assertThat(stop("description=Cam\u00f3n".getBytes(ISO_8859_1), Limits.DEFAULT))
                .satisfies(stop -> {
                    assertThat(stop.arguments()).containsEntry("case", "encoding");
                    assertThat(stop.position()).isEqualTo(new Position(1, 16));
                });
        assertThat(stop("a=1".getBytes(UTF_16LE), Limits.DEFAULT).arguments()).containsEntry("case", "control");
    }

    @Test
    void isEmptyWithoutAnything() {
        assertThat(stop(new byte[0], Limits.DEFAULT).arguments()).containsEntry("case", "empty");
        assertThat(stop("\n".getBytes(UTF_8), Limits.DEFAULT).arguments()).containsEntry("case", "empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a=1&b=2&c=3&d=4&e=5              | members       | 20
            amount=1&tax=-1234.5678          | number-length | 14
            """)
    void stopsWhereThereIsTooMuch(String body, String limit, int column) {
        Finding stop = stop(body.getBytes(UTF_8), new Limits(100, 2, 4, 9));

        assertThat(stop.id()).isEqualTo("S-LIMIT");
        assertThat(stop.arguments()).containsEntry("case", limit);
        assertThat(stop.position()).isEqualTo(new Position(1, column));
    }

    @Test
    void takesAsMuchAsIsAllowed() {
        Limits limits = new Limits(15, 1, 4, 9);

        assertThat(new FormReader(CONTRACT, limits)
                        .read("a=1&b=2&c=3&d=4".getBytes(UTF_8), Expectation.NONE)
                        .complete())
                .isTrue();
        assertThat(stop("a=1&b=2&c=3&dd=4".getBytes(UTF_8), limits).arguments())
                .containsEntry("case", "bytes")
                .containsEntry("most", 15);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            description=Test+PAYU             | Test PAYU
            description=Test PAYU             | Test PAYU
            description=Test%20PAYU           | Test PAYU
            description=Cam%C3%B3n            | Camón
            description=Camón                 | Camón
            description=%E4%BA%BA%F0%9F%98%80 | 人😀
            description=a%2Bb%26c%3Dd%25      | a+b&c=d%
            description=a=b                   | a=b
            description=%c3%B1                | ñ
            description=x&description         | x
            &&description=x&&                 | x
            ?description=x                    | x
            ?&description=x                   | x
            http://shop.pe/r?description=x    | x
            https://shop.pe/r?a=b?c&description=x#top | x
            d%65scription=x                   | x
            """)
    void decodesAsBrowsersEncode(String body, String description) {
        assertThat(value(read(body), "description")).isEqualTo(description);
    }

    @Test
    void leavesAMarkBlanksBeforeAndLineBreaksBehindAside() {
        Reading reading = read(MARK + " \r\n\tdescription=a \r\n\n");

        assertThat(value(reading, "description")).isEqualTo("a ");
        assertThat(reading.list())
                .filteredOn(finding -> "form.amount".equals(finding.term()))
                .extracting(Finding::position)
                .containsExactly(new Position(2, 2));
    }

    @Test
    void keepsAHashThatIsInNoAddress() {
        assertThat(value(read("description=Cra+#43"), "description")).isEqualTo("Cra #43");
        assertThat(value(read("?description=Cra+#43"), "description")).isEqualTo("Cra #43");
    }

    @ParameterizedTest
    @CsvSource({
        "merchantId=1, webcheckout.form",
        "lapTransactionState=APPROVED, webcheckout.form",
        "a=1&transactionState=4, webcheckout.response-page",
        "a=1&transactionState, webcheckout.response-page",
        "state_pol=4, webcheckout.confirmation",
        "state_pol=4&transactionState=4, webcheckout.confirmation",
        "transactionState=4&state_pol=4, webcheckout.confirmation",
        "state%5Fpol=4, webcheckout.confirmation",
        "State_pol=4, webcheckout.form"
    })
    void tellsWhichFormItIs(String body, String form) {
        assertThat(read(body).operation()).map(Operation::name).contains(form);
    }

    @ParameterizedTest
    @CsvSource({
        "state_pol=4, request, webcheckout.form, REQUEST",
        "state_pol=4, response, webcheckout.confirmation, RESPONSE",
        "a=1, response, webcheckout.response-page, RESPONSE"
    })
    void isOfTheDirectionThatIsKnown(String body, String direction, String form, Direction expected) {
        Direction known = direction.equals("request") ? Direction.REQUEST : Direction.RESPONSE;

        Reading reading = read(body, Expectation.of(known));

        assertThat(reading.operation()).map(Operation::name).contains(form);
        assertThat(reading.direction()).isEqualTo(expected);
    }

    @Test
    void isTheFormThatIsKnown() {
        Reading reading = read("merchantId=1", Expectation.of(Direction.REQUEST).of(Forms.CONFIRMATION));

        assertThat(reading.operation()).contains(Forms.CONFIRMATION);
        assertThat(reading.direction()).isEqualTo(Direction.RESPONSE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isNoMessageOfTheApi(boolean byOperation) {
        Expectation expectation = byOperation
                ? Expectation.NONE.of(CONTRACT.operation("card.charge").orElseThrow())
                : Expectation.of(Direction.REQUEST).noForm();

        assertThat(read("amount=1", expectation).list()).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("S-ROOT");
            assertThat(finding.arguments()).containsEntry("case", "document");
        });
    }

    private static Finding stop(byte[] body, Limits limits) {
        Reading reading = new FormReader(CONTRACT, limits).read(body, Expectation.NONE);
        assertThat(reading.complete()).isFalse();
        return reading.list().get(0);
    }
}
