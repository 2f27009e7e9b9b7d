package io.github.payuperu.wire.form;

import static io.github.payuperu.wire.form.Forms.body;
import static io.github.payuperu.wire.form.Forms.read;
import static io.github.payuperu.wire.form.Forms.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the contract says of forms that can be read. */
class FormFindingsTest {
    private static final String ORDER =
            "merchantId=508029&accountId=512323&referenceCode=A1&description=x&currency=PEN&amount=100.00"
                    + "&tax=15.25&taxReturnBase=84.75&signature=0&buyerEmail=a%40b.pe";
    private static final String ANSWER =
            "merchantId=508029&transactionState=4&referenceCode=A1&TX_VALUE=100.00&currency=PEN&signature=0";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "composed/webcheckout.form.request.form",
                "composed/webcheckout.response-page.response.form",
                "composed/webcheckout.confirmation.response.form",
                "examples/webcheckout.response-page.response.form",
                "examples/webcheckout.confirmation.response.form"
            })
    void saysNothingOfWhatIsInOrder(String path) throws IOException {
        assertThat(sample(path).list()).isEmpty();
    }

    @Test
    void tellsParametersWithControlCharacters() {
        Reading reading = read("merchantId=508029&description=one%0Atwo&extra1=a%09b");

        assertThat(reading.message().textsWithControls())
                .extracting(Field::term)
                .containsExactly("form.description", "form.extra1");
    }

    @Test
    void warnsOfTheDocumentedFormThatItLacksWhatIsMandatory() throws IOException {
        assertThat(sample("examples/webcheckout.form.request.form").list())
                .extracting(Forms::line)
                .containsExactly(
                        "S-DOCUMENTED WARNING form.telephone",
                        "S-DOCUMENTED WARNING form.buyerFullName",
                        "S-DOCUMENTED WARNING form.payerEmail",
                        "S-DOCUMENTED WARNING form.payerPhone",
                        "S-DOCUMENTED WARNING form.payerFullName",
                        "S-DOCUMENTED WARNING form.payerDocument",
                        "S-DOCUMENTED WARNING form.payerDocumentType",
                        "S-DOCUMENTED WARNING form.buyerDocumentType",
                        "S-DOCUMENTED WARNING form.buyerDocument",
                        "S-UNKNOWN contract INFO form.Submit");
    }

    @Test
    void readsTheDocumentedCallbacks() throws IOException {
        Reading response = sample("examples/webcheckout.response-page.response.form");
        Reading confirmation = sample("examples/webcheckout.confirmation.response.form");

        assertThat(value(response, "referenceCode")).isEqualTo("2015-05-27 13:04:37");
        assertThat(value(response, "TX_TAX")).isEqualTo(".00");
        assertThat(value(response, "merchant_url")).isEqualTo("http://pruebaslapv.xtrweb.com");
        assertThat(value(confirmation, "cc_number")).isEqualTo("************0004");
        assertThat(value(confirmation, "billing_address")).isEqualTo("cll 93");
    }

    @Test
    void refusesTheConfirmationAsItIsPrinted() throws IOException {
        byte[] printed = FormFindingsTest.class
                .getResourceAsStream("confirmation-as-printed.txt")
                .readAllBytes();

        assertThat(new FormReader(Forms.CONTRACT, Limits.DEFAULT)
                        .read(printed, Expectation.NONE)
                        .list())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(Forms.line(finding)).isEqualTo("S-SYNTAX control ERROR null");
                    assertThat(finding.position()).isEqualTo(new Position(1, 20));
                });
    }

    @Test
    void demandsTenParametersOfAForm() {
        assertThat(errors("x=1"))
                .extracting(Finding::term)
                .containsExactly(
                        "form.merchantId",
                        "form.referenceCode",
                        "form.accountId",
                        "form.description",
                        "form.currency",
                        "form.amount",
                        "form.tax",
                        "form.taxReturnBase",
                        "form.signature",
                        "form.buyerEmail");
    }

    @ParameterizedTest
    @CsvSource({
        "transactionState=, response.merchantId response.transactionState response.referenceCode response.signature"
                + " response.TX_VALUE response.currency",
        "state_pol=, confirmation.merchant_id confirmation.state_pol confirmation.reference_sale confirmation.sign"
                + " confirmation.value confirmation.currency"
    })
    void demandsOfACallbackWhatItsSignatureIsOf(String body, String terms) {
        assertThat(errors(body))
                .allMatch(finding -> finding.id().equals("S-REQUIRED"))
                .extracting(Finding::term)
                .containsExactly(terms.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            amount=abc                          | S-TYPE ERROR form.amount
            amount=.50                          | S-TYPE ERROR form.amount
            amount=1e2                          | S-TYPE ERROR form.amount
            amount=+100                         | S-TYPE ERROR form.amount
            amount=100+                         | S-TYPE ERROR form.amount
            amount=1,50                         | S-TYPE ERROR form.amount
            amount=0100                         | S-TYPE ERROR form.amount
            amount=12345678901                  | S-DIGITS ERROR form.amount
            amount=1.234                        | S-DIGITS ERROR form.amount
            merchantId=1234567890123            | S-MAX-LENGTH ERROR form.merchantId
            merchantId=50-80                    | S-PATTERN ERROR form.merchantId
            currency=SOL                        | S-ENUM ERROR form.currency
            lng=es_PE                           | S-ENUM ERROR form.lng
            test=true                           | S-ENUM ERROR form.test
            algorithmSignature=SHA1             | S-ENUM ERROR form.algorithmSignature
            expirationDate=2022-07-05T23:59:59  | S-PATTERN ERROR form.expirationDate
            paymentMethods=VISA,+MASTERCARD     | S-PATTERN ERROR form.paymentMethods
            apiKey=x                            | S-UNKNOWN contract INFO form.apiKey
            referencecode=x                     | S-UNKNOWN contract INFO form.referencecode
            extra1=a&extra1=a                   | S-DUPLICATE ERROR form.extra1
            extra1=&extra1=a                    | S-DUPLICATE ERROR form.extra1
            foo=1&foo=2                         | S-DUPLICATE ERROR form.foo
            """)
    void namesTheParameter(String change, String expected) {
        String name = change.substring(0, change.indexOf('='));
        String body = ORDER.replaceFirst("(^|&)" + name + "=[^&]*", "") + "&" + change;

        assertThat(read(body).list())
                .filteredOn(finding -> !finding.id().equals("S-DOCUMENTED"))
                .extracting(Forms::line)
                .contains(expected)
                .allMatch(line -> line.endsWith(" form." + name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amount=0",
                "amount=0.5",
                "amount=-1",
                "amount=9999999999.99",
                "paymentMethods=VISA-1-3,MASTERCARD_DEBIT",
                "expirationDate=2022-07-05+23%3A59%3A59",
                "test=0",
                "extra1=",
                "description=%F0%9F%98%80"
            })
    void acceptsWhatIsDocumented(String change) {
        String name = change.substring(0, change.indexOf('='));

        assertThat(errors(ORDER.replaceFirst("(^|&)" + name + "=[^&]*", "") + "&" + change))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TX_TAX=.00          | ''
            TX_TAX=-.5          | ''
            TX_TAX=             | ''
            TX_TAX=.            | S-TYPE ERROR response.TX_TAX
            TX_TAX=.005         | S-DIGITS ERROR response.TX_TAX
            TX_TAX=1e2          | S-TYPE ERROR response.TX_TAX
            pseCycle=-1         | ''
            pseCycle=.5         | S-TYPE ERROR response.pseCycle
            pseCycle=1.5        | S-TYPE ERROR response.pseCycle
            transactionState=104| ''
            transactionState=A  | ''
            somethingNew=1      | ''
            new=1&new=2         | ''
            lng=es&lng=en       | S-DUPLICATE ERROR response.lng
            currency=XXX        | ''
            """)
    void readsCallbacksLeniently(String change, String expected) {
        String name = change.substring(0, change.indexOf('='));
        String body = ANSWER.replaceFirst("(^|&)" + name + "=[^&]*", "") + "&" + change;

        List<String> lines = read(body, Expectation.NONE.of(Forms.RESPONSE_PAGE)).list().stream()
                .map(Forms::line)
                .toList();

        assertThat(String.join(" ", lines)).isEqualTo(expected);
    }

    @Test
    void tellsWhereTheValueStands() {
        List<Finding> findings = read("a=ñ%C3%B1&amount=x&=y&test&lng=zz").list();

        assertThat(at(findings, "form.a")).isEqualTo(new Position(1, 3));
        assertThat(at(findings, "form.amount")).isEqualTo(new Position(1, 18));
        assertThat(at(findings, "form.")).isEqualTo(new Position(1, 21));
        assertThat(at(findings, "form.lng")).isEqualTo(new Position(1, 32));
        assertThat(at(findings, "form.tax")).as("not there: the form").isEqualTo(new Position(1, 1));
    }

    @Test
    void tellsThePlaceInAnAddressFromItsStart() {
        List<Finding> findings = read("https://señal.pe/r?&amount=x").list();

        assertThat(at(findings, "form.amount")).isEqualTo(new Position(1, 28));
        assertThat(at(findings, "form.tax")).isEqualTo(new Position(1, 20));
    }

    @Test
    void hasAPointerAndNoXpath() {
        assertThat(read("a%2Fb~=1").list())
                .filteredOn(finding -> finding.severity() == Severity.INFO)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.term()).isEqualTo("form.a/b~");
                    assertThat(finding.pointer()).isEqualTo("/a~1b~0");
                    assertThat(finding.xpath()).isNull();
                });
        assertThat(errors("a=1").get(0).pointer()).isEqualTo("/merchantId");
        assertThat(errors("a=1").get(0).xpath()).isNull();
    }

    @Test
    void neverShowsWhatIsSensitive() {
        String body = ORDER + "&payerDocument=" + "7".repeat(26) + "&buyerDocument=" + "7".repeat(26) + "&extra1="
                + "7".repeat(256);

        assertThat(read(body).list())
                .isNotEmpty()
                .noneMatch(finding -> finding.toString().contains("777"));
    }

    private static Reading sample(String path) throws IOException {
        return read(new String(body(path), StandardCharsets.UTF_8));
    }

    private static List<Finding> errors(String body) {
        return read(body).list().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static Position at(List<Finding> findings, String term) {
        return findings.stream()
                .filter(finding -> term.equals(finding.term()))
                .findFirst()
                .orElseThrow()
                .position();
    }
}
