package io.github.payuperu.validators.notification;

import io.github.payuperu.validators.signature.Algorithm;
import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.validators.signature.ConfirmationSignature;
import java.util.HashMap;
import java.util.Map;

/** Parameters as the gateway posts them. */
final class Confirmation {
    static final ApiKey KEY = ApiKey.of("4Vj8eK4rloUd272L48hsrarnUA");

    private final Map<String, String> parameters = new HashMap<>(Map.of(
            "merchant_id", "508029",
            "reference_sale", "PE-0001",
            "value", "118.00",
            "currency", "PEN",
            "extra1", "",
            "cc_number", "************0004",
            "payment_method_name", "VISA"));

    private Confirmation(String state, String transaction) {
        with("state_pol", state).with("transaction_id", transaction);
    }

    static Confirmation of(String state, String transaction) {
        return new Confirmation(state, transaction);
    }

    /** The same with another parameter, or another value of it. */
    Confirmation with(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    Confirmation without(String name) {
        parameters.remove(name);
        return this;
    }

    Map<String, String> signed() {
        return signed(KEY, Algorithm.MD5);
    }

    Map<String, String> signed(ApiKey key, Algorithm algorithm) {
        ConfirmationSignature signature = ConfirmationSignature.of(
                key,
                parameters.get("merchant_id"),
                parameters.get("reference_sale"),
                parameters.get("currency"),
                parameters.get("state_pol"));
        parameters.put("sign", signature.sign(algorithm, parameters.get("value")));
        return Map.copyOf(parameters);
    }
}
