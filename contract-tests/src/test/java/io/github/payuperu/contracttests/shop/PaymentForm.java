package io.github.payuperu.contracttests.shop;

import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.notification.Order;
import io.github.payuperu.validators.signature.Algorithm;
import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.validators.signature.FormSignature;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.form.FormWriter;
import io.github.payuperu.wire.message.MessageComposer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes the form that sends a payer to the gateway: filled in, signed, checked. */
final class PaymentForm {
    private static final String MERCHANT = "508029";
    private static final Contract CONTRACT = Contract.get();
    private static final Operation FORM = CONTRACT.operation("webcheckout.form").orElseThrow();

    private final PayuValidator validator = PayuValidator.create();
    private final ApiKey key;
    private final URI shop;

    PaymentForm(ApiKey key, URI shop) {
        this.key = key;
        this.shop = shop;
    }

    /** The parameters by name. */
    Map<String, String> of(Order order) {
        String amount = order.total().amount().toPlainString();
        String currency = order.total().currency();
        Map<String, String> form = new LinkedHashMap<>();
        form.put("merchantId", MERCHANT);
        form.put("accountId", "512323");
        form.put("referenceCode", order.reference());
        form.put("description", "Dos entradas");
        form.put("currency", currency);
        form.put("amount", amount);
        form.put("tax", "22.92");
        form.put("taxReturnBase", "127.33");
        form.put(
                "signature",
                FormSignature.of(key, MERCHANT, order.reference(), currency).sign(Algorithm.SHA256, amount));
        form.put("algorithmSignature", Algorithm.SHA256.formName());
        form.put("test", "1");
        form.put("lng", "en");
        form.put("buyerFullName", "Rosa Quispe");
        form.put("buyerEmail", "rosa@shop.example");
        form.put("telephone", "987654321");
        form.put("responseUrl", shop.resolve("/response").toString());
        form.put("confirmationUrl", shop.resolve("/confirmation").toString());
        check(form);
        return form;
    }

    private void check(Map<String, String> form) {
        MessageComposer composer = MessageComposer.ofForm(CONTRACT, FORM);
        form.forEach((name, value) -> composer.set("form." + name, value));
        String body = new FormWriter().write(composer.build());
        Report report = validator.check(body.getBytes(StandardCharsets.US_ASCII));
        if (!report.isValid()) {
            throw new IllegalStateException("The shop's form is wrong: " + report.findings());
        }
    }
}
