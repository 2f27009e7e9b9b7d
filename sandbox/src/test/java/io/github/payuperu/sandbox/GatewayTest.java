package io.github.payuperu.sandbox;

import static io.github.payuperu.sandbox.Behaviour.CREDENTIALS;
import static io.github.payuperu.sandbox.Behaviour.CREDENTIALS_FIRST;
import static io.github.payuperu.sandbox.Behaviour.LANGUAGE;
import static io.github.payuperu.sandbox.Behaviour.MALFORMED;
import static io.github.payuperu.sandbox.Behaviour.METHODS;
import static io.github.payuperu.sandbox.Behaviour.METHOD_IDS;
import static io.github.payuperu.sandbox.Behaviour.MISSING;
import static io.github.payuperu.sandbox.Behaviour.NOT_MODELLED;
import static io.github.payuperu.sandbox.Behaviour.PING;
import static io.github.payuperu.sandbox.Behaviour.UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Operation;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every operation is answered in the form of its sample, and everything else with an error in the gateway's manner. */
class GatewayTest {
    private static final String KEY = "4Vj8eK4rloUd272L48hsrarnUA";
    private static final String EMPTY_CAPTURE = """
            {"language": "%s", "command": "SUBMIT_TRANSACTION", "test": false,
             "merchant": {"apiLogin": "pRRXKOl8ikMmt9u", "apiKey": "4Vj8eK4rloUd272L48hsrarnUA"},
             "transaction": {"order": {}, "type": "CAPTURE"}}""";

    private final Counter counter = Counter.lenient();

    @Test
    void answersEveryOperationOfTheContract() {
        assertThat(Contract.get().operations()).map(Operation::name).isEqualTo(Examples.OPERATIONS);
    }

    @ParameterizedTest
    @FieldSource("io.github.payuperu.sandbox.Examples#OPERATIONS")
    void answersInTheFormOfTheSample(String operation) {
        Answered answer = operation.equals("card.capture")
                ? counter.capture(counter.askExample("card.authorization"))
                : counter.askExample(operation);

        assertThat(answer.shape()).isEqualTo(Answered.sample(operation).shape());
    }

    @Test
    @Proves(PING)
    void answersAPing() {
        assertThat(counter.askExample("ping").text("code")).isEqualTo("SUCCESS");
    }

    @Test
    @Proves({METHODS, METHOD_IDS})
    void listsTheMethodsOfPeru() {
        Answered answer = counter.askExample("payment-methods");

        assertThat(answer.texts("paymentMethods[].description"))
                .containsExactly(
                        "AMEX",
                        "DINERS",
                        "MASTERCARD",
                        "MASTERCARD_DEBIT",
                        "PAGOEFECTIVO",
                        "VISA",
                        "VISA_DEBIT",
                        "YAPE");
        assertThat(answer.texts("paymentMethods[].id"))
                .containsExactly("900001", "258", "900002", "900003", "900004", "1067", "900005", "900006");
        assertThat(answer.texts("paymentMethods[].country")).containsOnly("PE");
        assertThat(answer.texts("paymentMethods[].enabled")).containsOnly("true");
    }

    @ParameterizedTest
    @CsvSource({"en, Invalid credentials", "es, Credenciales inválidas"})
    @Proves(CREDENTIALS)
    void refusesOtherCredentials(String language, String text) {
        String ping = Examples.request("ping").replace("\"en\"", "\"" + language + "\"");

        assertThat(counter.ask(ping.replace(KEY, "another")).error()).isEqualTo(text);
        assertThat(counter.ask(ping.replace("pRRXKOl8ikMmt9u", "another")).error())
                .isEqualTo(text);
    }

    @Test
    @Proves(CREDENTIALS_FIRST)
    void refusesOtherCredentialsBeforeAnythingElse() {
        String broken = EMPTY_CAPTURE.formatted("en").replace(KEY, "another");

        assertThat(counter.ask(broken).error()).isEqualTo("Invalid credentials");
    }

    @Test
    void takesTheCredentialsItWasGiven() {
        Counter own = Counter.of(new Credentials("anotherLogin", "another key"));
        String ping = Examples.request("ping").replace("pRRXKOl8ikMmt9u", "anotherLogin");

        assertThat(own.ask(ping.replace(KEY, "another key")).text("code")).isEqualTo("SUCCESS");
        assertThat(own.ask(ping).error()).isEqualTo("Invalid credentials");
    }

    @Test
    @Proves(MISSING)
    void tellsInEnglishWhatACaptureMisses() {
        assertThat(counter.ask(EMPTY_CAPTURE.formatted("en")).error())
                .isEqualTo("property: order.id, message: must not be null"
                        + " property: parentTransactionId, message: must not be null");
    }

    @Test
    @Proves(MISSING)
    void tellsInSpanishWhatACaptureMisses() {
        assertThat(counter.ask(EMPTY_CAPTURE.formatted("es")).error())
                .isEqualTo("property: order.id, message: No puede ser vacio"
                        + " property: parentTransactionId, message: No puede ser vacio");
    }

    @Test
    @Proves(CREDENTIALS_FIRST)
    void tellsThatCredentialsAreMissing() {
        assertThat(counter.ask(Examples.request("ping").replace("\"" + KEY + "\"", "null"))
                        .error())
                .isEqualTo("property: merchant.apiKey, message: must not be null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pt", "fr", ""})
    @Proves(LANGUAGE)
    void speaksEnglishForOtherLanguages(String language) {
        assertThat(counter.ask(EMPTY_CAPTURE.formatted(language)).error())
                .contains("property: order.id, message: must not be null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "\"PRODUCT_TEST_2021-06-21T16:39:10.965Z\" ~ \"%s\"     ~ order.referenceCode          ~ el tamaño debe estar entre 1 y 255",
                "\"2022/12\"    ~ \"2022-12\"    ~ creditCard.expirationDate    ~ debe coincidir con \"^[0-9]{4}/(0[1-9]|1[0-2])$\"",
                "\"value\": 100 ~ \"value\": 1.234 ~ order.additionalValues.TX_VALUE.value ~ valor numérico fuera de límites (se esperaba <12 dígitos>.<2 dígitos>)",
                "\"test\": true ~ \"test\": 1    ~ test                         ~ test debe ser de tipo booleano, no número.",
            })
    @Proves(MALFORMED)
    void tellsWhatIsMalformed(String good, String bad, String property, String message) {
        String body = Examples.request("card.charge").replace(good, bad.replace("%s", "x".repeat(256)));

        assertThat(counter.ask(body).error()).isEqualTo("property: " + property + ", message: " + message);
    }

    @Test
    @Proves(MALFORMED)
    void tellsThatOneOfTwoIsMissing() {
        String withoutMails = Examples.request("cash.charge").replaceAll("\"emailAddress\": \"[^\"]*\",", "");

        assertThat(counter.ask(withoutMails).error())
                .isEqualTo("property: payer.emailAddress, message: Se necesita al menos uno de"
                        + " payer.emailAddress, order.buyer.emailAddress y no hay ninguno.");
    }

    @Test
    @Proves(MALFORMED)
    void keepsTheErrorWithinItsLength() {
        String duplicates =
                IntStream.range(0, 200).mapToObj(i -> "\"test\": true,").collect(Collectors.joining());
        String error = counter.ask(Examples.request("ping").replaceFirst("\\{", "{" + duplicates))
                .error();

        assertThat(error).startsWith("property: test, message: ").endsWith(".").hasSizeBetween(1900, 2048);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{} {}",
                "<request>",
                "<html/>",
                "<!DOCTYPE request><request/>",
                "\"4097440000000004\"",
                "{\"a\":\"\u0000\"}"
            })
    @Proves(UNREADABLE)
    void tellsThatABodyIsUnreadable(String body) {
        Answered answer = counter.ask(body);

        assertThat(answer.text("code")).isEqualTo("ERROR");
        assertThat(answer.error()).isNotBlank().doesNotContain("property", "4097440000000004");
    }

    @Test
    @Proves(UNREADABLE)
    void tellsThatABodyIsNotUtf8() {
        byte[] latin = Examples.request("card.charge").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(counter.ask(latin).error()).isEqualTo("The body is not UTF-8.");
    }

    @ParameterizedTest
    @CsvSource({
        "PING, command, BOGUS",
        "PING, command, GET_TOKENS",
    })
    @Proves(NOT_MODELLED)
    void refusesOtherCommands(String known, String property, String other) {
        Answered answer = counter.ask(Examples.request("ping").replace(known, other));

        assertThat(answer.text("code")).isEqualTo("ERROR");
        assertThat(answer.error())
                .startsWith("property: " + property + ", message: ")
                .contains(other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"VOID", "REFUND", "BOGUS"})
    @Proves(NOT_MODELLED)
    void refusesOtherTypes(String type) {
        Answered answer = counter.ask(Examples.request("card.capture").replace("\"CAPTURE\"", "\"" + type + "\""));

        assertThat(answer.text("code")).isEqualTo("ERROR");
        assertThat(answer.error()).startsWith("property: type, message: ").contains(type);
    }

    @Test
    void understandsAResponseAsABrokenRequest() {
        assertThat(counter.ask(Examples.response("ping")).error())
                .contains("property: command, message: must not be null");
    }

    @Test
    void letsRulesPassByDefault() {
        assertThat(counter.ask(paymentWithoutHolder()).text("state")).isEqualTo("APPROVED");
    }

    @Test
    void refusesWhatBreaksARuleWhenTold() {
        assertThat(Counter.strict().ask(paymentWithoutHolder()).error())
                .startsWith("property: creditCard.name, message: ");
    }

    private static String paymentWithoutHolder() {
        return Examples.request("card.charge").replaceFirst(",\\s*\"name\": \"APPROVED\"", "");
    }
}
