package io.github.payuperu.contracttests.pact;

import static io.github.payuperu.contracttests.pact.Edit.clear;
import static io.github.payuperu.contracttests.pact.Edit.drop;
import static io.github.payuperu.contracttests.pact.Edit.set;

import java.util.List;
import java.util.stream.Stream;

/** Every operation of the Payments API with everything that may become of it. */
final class Scenarios {
    private static final String HOLDER = "creditCard.name";
    private static final String STATE = "state";
    private static final String RESPONSE_CODE = "responseCode";

    /** Larger than 32 bits hold, as the newest edition shows: in XML such a number is a {@code long}, no {@code int}. */
    private static final long TODAYS_ORDER = 2_151_156_450L;

    private Scenarios() {}

    static List<Scenario> all() {
        return Stream.of(
                        queries(),
                        cards("card.authorization"),
                        captures(),
                        cards("card.charge"),
                        cash(),
                        wallet(),
                        refused())
                .flatMap(scenarios -> scenarios)
                .toList();
    }

    private static Stream<Scenario> queries() {
        return Stream.of(
                Scenario.of("ping", "the gateway is there"),
                Scenario.of("payment-methods", "the methods of the merchant's country"));
    }

    private static Stream<Scenario> cards(String operation) {
        return Stream.of(
                Scenario.of(operation, "approved").sending(set(HOLDER, "APPROVED")),
                declined(Scenario.of(operation, "declined").sending(set(HOLDER, "REJECTED")), "ENTITY_DECLINED"),
                pending(Scenario.of(operation, "pending, looked at by a person").sending(set(HOLDER, "PENDING"))));
    }

    private static Stream<Scenario> captures() {
        return Stream.of(
                // one of the two samples has a message, the other has not
                Scenario.of("card.capture", "approved")
                        .given(Situation.AUTHORIZED)
                        .answered(drop("responseMessage")),
                declined(Scenario.of("card.capture", "declined"), "INVALID_TRANSACTION")
                        .given(Situation.NOTHING_AUTHORIZED)
                        .answered(body -> body.leavingOpen("responseMessage")));
    }

    private static Stream<Scenario> cash() {
        return Stream.of(Scenario.of("cash.charge", "pending, a coupon to pay with")
                .answered(
                        body -> body.with(set("orderId", TODAYS_ORDER), set("extraParameters.REFERENCE", TODAYS_ORDER))
                                .leavingOpen("orderId", "extraParameters.REFERENCE")));
    }

    private static Stream<Scenario> wallet() {
        return Stream.of(
                Scenario.of("wallet.charge", "approved")
                        .sending(set("payer.contactPhone", "969929157"), set("extraParameters.OTP", "557454")),
                declined(Scenario.of("wallet.charge", "declined, a wrong code"), "INVALID_TRANSACTION")
                        .sending(set("payer.contactPhone", "969929157"), set("extraParameters.OTP", "000000"))
                        .answered(body -> body.with(set(RESPONSE_CODE, "INVALID_TRANSACTION"))));
    }

    /** The codes of a refusal are documented, which one comes when mostly is not. */
    private static Scenario declined(Scenario scenario, String responseCode) {
        return scenario.answered(body -> body.with(
                        set(STATE, "DECLINED"),
                        set(RESPONSE_CODE, responseCode),
                        drop("paymentNetworkResponseCode"),
                        drop("trazabilityCode"),
                        drop("authorizationCode"),
                        drop("responseMessage"),
                        drop("extraParameters"))
                .leavingOpen(RESPONSE_CODE));
    }

    private static Scenario pending(Scenario scenario) {
        return scenario.answered(body -> body.with(
                        set(STATE, "PENDING"),
                        set(RESPONSE_CODE, "PENDING_TRANSACTION_REVIEW"),
                        set("pendingReason", "PENDING_REVIEW"),
                        drop("paymentNetworkResponseCode"),
                        drop("trazabilityCode"),
                        drop("authorizationCode"),
                        drop("responseMessage"),
                        drop("extraParameters"))
                .leavingOpen(RESPONSE_CODE, "pendingReason"));
    }

    private static Stream<Scenario> refused() {
        return Stream.of(
                wrongKey("ping", "en", "Invalid credentials"),
                wrongKey("ping", "es", "Credenciales inválidas"),
                wrongKey("payment-methods", "en", "Invalid credentials"),
                wrongKey("card.charge", "es", "Credenciales inválidas"),
                error("card.capture", "refused, the authorisation is not named")
                        .sending(drop("parentTransactionId"), set("language", "en"))
                        .answered(set("error", "property: parentTransactionId, message: must not be null"))
                        .found("S-REQUIRED"),
                open(error("card.charge", "refused, a currency that does not exist")
                                .sending(set("order.additionalValues.TX_VALUE.currency", "SOL")))
                        .found("S-ENUM"),
                open(error("cash.charge", "refused, nobody to pay").sending(drop("payer")))
                        .found("S-REQUIRED"),
                open(error("ping", "refused, a command that does not exist").sending(set("command", "BUY")))
                        .found("S-ENUM", "S-OPERATION"),
                open(error("ping", "refused, a body that is cut off"))
                        .sending(Body::cut)
                        .found("S-SYNTAX"));
    }

    private static Scenario wrongKey(String operation, String language, String words) {
        return error(operation, "refused, another key, in " + language)
                .sending(set("merchant.apiKey", "0123456789abcdefghijklmnop"), set("language", language))
                .answered(set("error", words))
                .found("PE-005");
    }

    /** The form of all errors, whatever was asked. */
    private static Scenario error(String operation, String name) {
        Scenario ping = Scenario.of("ping", name);
        return new Scenario(
                name,
                ping.situation(),
                Scenario.of(operation, name).request(),
                ping.answer().with(set("code", "ERROR"), clear("transactionResponse")),
                List.of());
    }

    /** An error whose words may vary. */
    private static Scenario open(Scenario scenario) {
        return scenario.answered(
                body -> body.with(set("error", "The request is refused")).leavingOpen("error"));
    }
}
