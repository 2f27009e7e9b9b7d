package io.github.payuperu.sandbox;

import io.github.payuperu.validators.signature.Algorithm;
import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.validators.signature.FormSignature;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Payment forms of the shop that PayU publishes for its tests. */
final class Forms {
    static final ApiKey KEY = ApiKey.of("4Vj8eK4rloUd272L48hsrarnUA");

    private final Map<String, String> values = new TreeMap<>();
    private Algorithm algorithm = Algorithm.MD5;

    private Forms() {}

    /** A form with what is required, of 150.25 PEN, which the two pages sign differently. */
    static Forms form() {
        return new Forms()
                .with("merchantId", "508029")
                .with("accountId", "512323")
                .with("referenceCode", "TestPayUPE01")
                .with("description", "Dos entradas")
                .with("currency", "PEN")
                .with("amount", "150.25")
                .with("tax", "0")
                .with("taxReturnBase", "0")
                .with("buyerEmail", "rosa@shop.example")
                .with("responseUrl", "http://127.0.0.1:9/response");
    }

    Forms with(String name, String value) {
        values.put(name, value);
        return this;
    }

    Forms without(String name) {
        values.remove(name);
        return this;
    }

    /** Signed so, and saying so. */
    Forms algorithm(Algorithm other) {
        this.algorithm = other;
        return with("algorithmSignature", other.formName());
    }

    /** With its signature. */
    String signed() {
        FormSignature signature =
                FormSignature.of(KEY, values.get("merchantId"), values.get("referenceCode"), values.get("currency"));
        if (values.containsKey("paymentMethods")) {
            signature = signature.paymentMethods(values.get("paymentMethods"));
        }
        return with("signature", signature.sign(algorithm, values.get("amount")))
                .text();
    }

    /** As it is. */
    String text() {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
