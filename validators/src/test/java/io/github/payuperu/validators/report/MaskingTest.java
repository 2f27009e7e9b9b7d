package io.github.payuperu.validators.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.Report;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is hidden of a body that is shown, and what is not. */
class MaskingTest {
    private static final PayuValidator VALIDATOR = PayuValidator.create();
    private static final String CARD = "4097440000000004";
    private static final String KEY = "4Vj8eK4rloUd272L48hsrarnUA";

    @Test
    void showsWhatIsKnownToBeNoSecret() {
        String body = """
                      {"command": "SUBMIT_TRANSACTION", "test": true, "transaction": {"order": {
                        "accountId": "512323", "referenceCode": "PEDIDO-2021-06-23T19:59:43", "description": "12 entradas",
                        "additionalValues": {"TX_VALUE": {"value": 1234567.89, "currency": "PEN"}},
                        "buyer": {"contactPhone": "7563126", "shippingAddress": {"street1": "Av. 28 de Julio 103"}}},
                        "expirationDate": "2021-06-22T19:51:20.302", "paymentMethod": "PAGOEFECTIVO"}}
                      """;

        assertThat(masked(body)).isEqualTo(body);
    }

    @Test
    void hidesSensitiveFields() {
        assertThat(masked("""
                        {"merchant": {"apiLogin": "login", "apiKey": "apikey"}, "transaction": {
                          "creditCardTokenId": "token", "payer": {"dniNumber": "ab\\"c,d"},
                          "creditCard": {"number": 4097, "securityCode": "", "expirationDate": "2030/12", "name": "ANA"}}}
                        """)).isEqualTo("""
                        {"merchant": {"apiLogin": "login", "apiKey": "******"}, "transaction": {
                          "creditCardTokenId": "*****", "payer": {"dniNumber": "*******"},
                          "creditCard": {"number": ****, "securityCode": "", "expirationDate": "*******", "name": "ANA"}}}
                        """);
    }

    @Test
    void hidesSensitiveElements() {
        assertThat(masked("""
                        <request><merchant><apiKey>
                          api<!-- of -->key <![CDATA[<a>]]>
                        </apiKey></merchant><transaction><creditCard><name>ANA</name><number>40 97</number></creditCard>
                        </transaction></request>
                        """)).isEqualTo("""
                        <request><merchant><apiKey>
                          ******* ** ****** ***************
                        </apiKey></merchant><transaction><creditCard><name>ANA</name><number>** **</number></creditCard>
                        </transaction></request>
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "merchantId=508029&amount=118.00&description=Dos+entradas+4097+4400+0000+0004&payerDocument=AB%41C&payerPhone=7512354",
                "?merchantId=508029&amount=118.00&description=4097%204400%200000%200004&payerDocument=ABC#DEF",
                "https://example.com/pay?merchantId=508029&amount=118.00&description=4097440000000004&payerDocument=ABC",
            })
    void hidesSensitiveParameters(String form) {
        assertThat(masked(form))
                .contains("merchantId=508029&amount=118.00&description=", "&payerDocument=***")
                .doesNotContain("4097", "4400", "0004", "AB", "EF")
                .hasSameSizeAs(form);
    }

    @Test
    void hidesASecretAlsoWhereItDoesNotBelong() {
        String body = """
                      {"transaction": {"payer": {"dniNumber": "45678901", "contactPhone": "45678901"},
                       "order": {"description": "DNI 45678901, tarjeta 4097 4400-0000 0004", "referenceCode": "%s"}}}
                      """.formatted(KEY);

        assertThat(masked(body)).isEqualTo("""
                        {"transaction": {"payer": {"dniNumber": "********", "contactPhone": "********"},
                         "order": {"description": "DNI ********, tarjeta **** ********* ****", "referenceCode": "%s"}}}
                        """.formatted("*".repeat(KEY.length())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"cvv\": \"777\"}",
                "{\"transaction\": {\"card\": {\"pan\": \"4097440000000004\", \"cvv\": \"777\"}}}",
                "{\"transaction\": {\"creditCard\": \"4097440000000004 777\"}}",
                "{\"transaction\": {\"creditCard\": {\"number\": {\"a\": \"777\"}, \"number\": \"4097440000000004\"}}}",
                "{\"transaction\": {\"payer\": {\"dniNumber\": [777]}}}",
                "{\"4097440000000004\": 777}",
                "<request><pan>4097440000000004</pan><cvv>777</cvv></request>",
                "<request><!-- 4097440000000004 --><command>777</command></request>",
                "<request card='4097440000000004'/>",
                "<request><command a='0004'></command><test b='777'/><language c='4097'>es</language></request>",
            })
    void hidesEveryNumberInPlacesThatTheContractDoesNotKnow(String body) {
        assertThat(masked(body).replace("<command>777", "")).doesNotContain("4097", "0004", "777");
    }

    static Stream<String> broken() {
        return Stream.of(
                "{\"number\": \"@CARD@\", \"apiKey\": \"@KEY@\"",
                "{number: '@CARD@', apiKey: '@KEY@', dniNumber: AB1234}",
                "{\"number: \"@CARD@\", \"apiKey: @KEY@, \"dniNumber: \"AB1234\"",
                "{\"data\": \"{\\\"number\\\":\\\"@CARD@\\\",\\\"apiKey\\\":\\\"@KEY@\\\"}",
                "{\"number\": \"@CARD@\n\", \"apiKey\": \"@KEY@\n\"}",
                "<request><number>@CARD@</number><apiKey>@KEY@",
                "<request><number type=\"a>b\">@CARD@</numbr><apiKey>\n@KEY@\n</apiKey>",
                "<p:request><p:number>@CARD@</p:number><p:apiKey>@KEY@</p:apiKey></p:request>",
                "number=@CARD@&apiKey=@KEY@&dniNumber=AB1234",
                "number => @CARD@\napiKey => @KEY@",
                "[@CARD@, \"@KEY@\"]",
                "@CARD@;@KEY@;AB1234",
                "\u0000@CARD@\u0000@KEY@");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void showsNoSecretOfABodyThatCannotBeRead(String broken) {
        for (String card : List.of(CARD, "4097 4400 0000 0004", "\\u0034097-4400", "４０９７４４００００００", "AB-409744")) {
            String body = broken.replace("@CARD@", card).replace("@KEY@", KEY);
            for (Charset encoding :
                    List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
                assertThat(masked(body, encoding))
                        .doesNotContainPattern("\\p{N}")
                        .doesNotContain("rlo", "hsrarn", "AB");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "{\"apiKey\": \"SecretOfLetters\"",
        "{\"APIKEY\" : \"SecretOfLetters\"",
        "{apiKey:SecretOfLetters",
        "<apiKey>SecretOfLetters",
        "apiKey=SecretOfLetters&a=b",
        "<entry><string>securityCode</string> <string>SecretOfLetters</string>",
        "{\"other\": \"SecretOfLettersThatIsVeryLong\"",
        "{\"other\": \"Secret\"",
        "<entry><string>O<!-- -->TP</string><string>Secret</string",
    })
    void hidesKeysWithoutDigitsToo(String broken) {
        assertThat(masked(broken)).doesNotContain("Secret", "Letters");
    }

    @Test
    void showsTheShapeOfABodyThatCannotBeRead() {
        assertThat(masked("{\"street1\": \"Lima\", \"value\": 10,50, 'currency': \"PEN\"}"))
                .isEqualTo("{\"street1\": \"****\", \"value\": **,**, 'currency': \"PEN\"}");
    }

    @Test
    void isAsLongAsTheBody() {
        String body = "{\"description\": \"𝟜𝟘 😀\", \"number\": \"𝟜𝟘😀\"";

        assertThat(masked(body)).hasSameSizeAs(body);
    }

    private static String masked(String body) {
        return masked(body, StandardCharsets.UTF_8);
    }

    private static String masked(String body, Charset encoding) {
        byte[] bytes = body.getBytes(encoding);
        Report report = VALIDATOR.check(bytes);
        SourceText source = SourceText.of(bytes, report.encoding());
        return Masking.of(source, report).part(0, source.text().length());
    }
}
