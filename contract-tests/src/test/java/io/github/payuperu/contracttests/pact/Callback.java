package io.github.payuperu.contracttests.pact;

import io.github.payuperu.validators.signature.Algorithm;
import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.validators.signature.ConfirmationSignature;
import io.github.payuperu.validators.signature.ResponseSignature;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Operation;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the gateway tells a shop about a payment of WebCheckout.
 *
 * @param name what it tells
 * @param situation what the shop knows before
 * @param form which of the two callbacks
 * @param parameters what is sent, signed with the key that PayU publishes
 */
record Callback(String name, Situation situation, Operation form, Map<String, String> parameters) {
    /** The signature is over these, and it is made for their very values. */
    private static final Set<String> SIGNED = Set.of(
            "merchant_id",
            "reference_sale",
            "value",
            "currency",
            "state_pol",
            "sign",
            "merchantId",
            "referenceCode",
            "TX_VALUE",
            "transactionState",
            "signature");

    private static final ApiKey KEY = ApiKey.of(Merchant.PUBLISHED_KEY);

    static List<Callback> all() {
        return List.of(
                confirmation("the payment is approved", Situation.WAITING_ORDER, "4", "1", "APPROVED"),
                confirmation("the payment is declined", Situation.WAITING_ORDER, "6", "5", "ENTITY_DECLINED"),
                confirmation("the payment expired", Situation.WAITING_ORDER, "5", "20", "EXPIRED_TRANSACTION"),
                confirmation("the same approval again", Situation.PAID_ORDER, "4", "1", "APPROVED"),
                page("the payer returns, approved", "4", "1", "APPROVED", "APPROVED"),
                page("the payer returns, declined", "6", "5", "DECLINED", "ENTITY_DECLINED"),
                page("the payer returns, pending", "7", "25", "PENDING", "PENDING_TRANSACTION_CONFIRMATION"));
    }

    boolean isConfirmation() {
        return parameters.containsKey("state_pol");
    }

    /** Whether the value may be another. */
    static boolean mayVary(String parameter) {
        return !SIGNED.contains(parameter);
    }

    String description() {
        return form + ": " + name;
    }

    private static Callback confirmation(String name, Situation situation, String state, String code, String words) {
        Map<String, String> parameters = Form.composed("webcheckout.confirmation");
        parameters.putAll(Map.of("state_pol", state, "response_code_pol", code, "response_message_pol", words));
        parameters.put(
                "sign",
                ConfirmationSignature.of(
                                KEY,
                                parameters.get("merchant_id"),
                                parameters.get("reference_sale"),
                                parameters.get("currency"),
                                state)
                        .sign(Algorithm.MD5, parameters.get("value")));
        return new Callback(name, situation, operation("webcheckout.confirmation"), parameters);
    }

    private static Callback page(String name, String state, String code, String words, String responseCode) {
        Map<String, String> parameters = Form.composed("webcheckout.response-page");
        parameters.putAll(Map.of(
                "transactionState", state,
                "polTransactionState", state,
                "polResponseCode", code,
                "lapTransactionState", words,
                "message", words,
                "lapResponseCode", responseCode));
        parameters.put(
                "signature",
                ResponseSignature.of(
                                KEY,
                                parameters.get("merchantId"),
                                parameters.get("referenceCode"),
                                parameters.get("currency"),
                                state)
                        .sign(Algorithm.MD5, parameters.get("TX_VALUE")));
        return new Callback(name, Situation.WAITING_ORDER, operation("webcheckout.response-page"), parameters);
    }

    private static Operation operation(String name) {
        return Contract.get().operation(name).orElseThrow();
    }

    @Override
    public String toString() {
        return description();
    }
}
