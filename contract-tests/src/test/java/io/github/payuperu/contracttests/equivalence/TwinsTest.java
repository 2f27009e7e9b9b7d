package io.github.payuperu.contracttests.equivalence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.MessageReader;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.convert.Conversion;
import io.github.payuperu.wire.convert.Converter;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation's JSON and XML samples of one message are converted into each other, but for what it wrote differently. */
class TwinsTest {
    /** Newly found: the two samples are answers to two calls, minutes apart, that made two orders. */
    private static final String NEW = "two calls";

    private static final String EXPIRATION_DATE = "/transactionResponse/extraParameters/EXPIRATION_DATE";

    private static final Map<String, String> CARD = Map.of(
            "/test", "C-24",
            "/transaction/creditCard/securityCode", "C-19",
            "/transaction/payer/billingAddress/street2", "C-27");
    private static final Map<String, String> OTHER_CALL = Map.of(
            "/transactionResponse/orderId", NEW,
            "/transactionResponse/transactionId", NEW,
            "/transactionResponse/operationDate", NEW);
    private static final Map<String, String> OTHER_COUPON = Map.of(
            "/transactionResponse/orderId",
            NEW,
            "/transactionResponse/transactionId",
            NEW,
            "/transactionResponse/paymentNetworkResponseCode",
            NEW,
            "/transactionResponse/trazabilityCode",
            NEW,
            "/transactionResponse/extraParameters/BAR_CODE",
            NEW,
            "/transactionResponse/extraParameters/REFERENCE",
            NEW,
            "/transactionResponse/extraParameters/URL_PAYMENT_RECEIPT_HTML",
            NEW,
            "/transactionResponse/extraParameters/URL_PAYMENT_RECEIPT_PDF",
            NEW,
            EXPIRATION_DATE,
            "C-28");

    private static final MessageReader READER = new MessageReader(Contract.get(), Limits.DEFAULT);
    private static final Converter CONVERTER = Converter.pretty(Contract.get(), Limits.DEFAULT);

    /** Members that the two samples of a message write differently, each with the contradiction that says so. */
    private static final Map<String, Map<String, String>> DIFFERENCES = Map.of(
            "card.authorization.request", CARD,
            "card.authorization.response", OTHER_CALL,
            "card.capture.request",
                    Map.of(
                            "/transaction/order/id",
                            "C-25",
                            "/transaction/parentTransactionId",
                            "C-25, of the same two payments"),
            "card.capture.response",
                    Map.of(
                            "/transactionResponse/operationDate",
                            "C-44",
                            "/transactionResponse/responseMessage",
                            "C-43"),
            "card.charge.request", CARD,
            "card.charge.response", OTHER_CALL,
            "cash.charge.request",
                    Map.of(
                            "/test", "C-24",
                            "/transaction/expirationDate", "C-28",
                            "/transaction/order/buyer/fullName", "C-27",
                            "/transaction/order/shippingAddress/postalCode", "C-27",
                            "/transaction/payer/billingAddress/street2", "C-27"),
            "cash.charge.response", OTHER_COUPON);

    static List<String> twins() {
        return Documented.TWINS;
    }

    @ParameterizedTest
    @MethodSource("twins")
    void differOnlyWhereTheDocumentationDoes(String name) {
        List<String> json = values(Documented.json(name));
        List<String> xml = values(convert(Documented.xml(name), WireForm.JSON));

        assertThat(differences(json, xml))
                .isEqualTo(DIFFERENCES.getOrDefault(name, Map.of()).keySet());
    }

    @ParameterizedTest
    @MethodSource("twins")
    void becomeEachOtherWhereTheDocumentationAgrees(String name) {
        List<String> there = values(Documented.json(name));
        List<String> andBack = values(convert(convert(Documented.json(name), WireForm.XML), WireForm.JSON));

        assertThat(differences(there, andBack)).isSubsetOf("/transactionResponse/operationDate", EXPIRATION_DATE);
    }

    @ParameterizedTest
    @MethodSource("twins")
    void loseNothingButNullsAndMilliseconds(String name) {
        assertThat(conversion(Documented.json(name), WireForm.XML).losses())
                .extracting(Finding::id)
                .isSubsetOf("L-NULL", "L-MILLIS");
        assertThat(conversion(Documented.xml(name), WireForm.JSON).losses()).isEmpty();
    }

    private static Set<String> differences(List<String> json, List<String> xml) {
        Set<String> differences = new TreeSet<>();
        json.stream().filter(line -> !xml.contains(line)).forEach(line -> differences.add(path(line)));
        xml.stream().filter(line -> !json.contains(line)).forEach(line -> differences.add(path(line)));
        return differences;
    }

    private static String path(String line) {
        return line.substring(0, line.indexOf(' '));
    }

    private static List<String> values(byte[] json) {
        return Trees.lines(Trees.parse(json)).stream()
                .filter(line -> !line.contains("Nothing"))
                .toList();
    }

    private static byte[] convert(byte[] body, WireForm target) {
        return conversion(body, target).body().orElseThrow();
    }

    private static Conversion conversion(byte[] body, WireForm target) {
        return CONVERTER.convert(READER.read(body, Expectation.NONE), target);
    }
}
