package io.github.payuperu.sandbox.checkout;

import io.github.payuperu.validators.signature.ResponseSignature;
import io.github.payuperu.wire.form.FormWriter;
import io.github.payuperu.wire.message.Message;
import java.net.URI;
import java.util.List;

/** With what the payer's browser goes back to the shop, whatever the state. */
final class ResponsePage {
    private static final FormWriter WRITER = new FormWriter();

    private final Merchant merchant;

    ResponsePage(Merchant merchant) {
        this.merchant = merchant;
    }

    /** The shop's address with the outcome as its query. */
    String address(Purchase purchase, Attempt attempt, PageLanguage language, String message) {
        String given = purchase.sale().get("responseUrl");
        String url = URI.create(given).toASCIIString().replaceFirst("#.*", "");
        String query = WRITER.write(message(purchase, attempt, language, message));
        return url + (url.contains("?") ? "&" : "?") + query;
    }

    /** The parameters, with the state in the payer's words. */
    Message message(Purchase purchase, Attempt attempt, PageLanguage language, String message) {
        Callback page = Callback.of("webcheckout.response-page", List.of());
        sale(page, purchase.sale());
        outcome(page, attempt);
        signed(page, purchase.sale(), attempt.state());
        String code = attempt.state() == State.APPROVED ? AuthorizationCode.of(purchase) : "";
        page.set("reference_pol", Long.toString(purchase.number()))
                .set("message", message)
                .set("lng", language.code())
                .set("orderLanguage", language.code())
                .set("authorizationCode", code)
                .set("trazabilityCode", code);
        if (attempt.method().isCard()) {
            card(page, purchase, attempt);
        }
        return page.build();
    }

    private static void sale(Callback page, Sale sale) {
        page.set("merchant_name", "Sandbox")
                .set("buyerEmail", sale.get("buyerEmail"))
                .set("description", sale.get("description"))
                .set("extra1", sale.get("extra1"))
                .set("extra2", sale.get("extra2"))
                .set("extra3", sale.get("extra3"))
                .set("TX_TAX", Callback.money(sale.get("tax")))
                .set("TX_ADMINISTRATIVE_FEE", Callback.money(sale.get("administrativeFee")))
                .set("TX_TAX_ADMINISTRATIVE_FEE", Callback.money(sale.get("taxAdministrativeFee")))
                .set(
                        "TX_TAX_ADMINISTRATIVE_FEE_RETURN_BASE",
                        Callback.money(sale.get("taxAdministrativeFeeReturnBase")));
    }

    private static void outcome(Callback page, Attempt attempt) {
        State state = attempt.state();
        Method method = attempt.method();
        page.set("transactionId", attempt.transactionId())
                .set("processingDate", Stamp.plain(attempt.at()))
                .set("lapTransactionState", state.publicName())
                .set("polTransactionState", state.polTransactionState())
                .set("polResponseCode", state.responseCode())
                .set("lapResponseCode", state.responseCodeName())
                .set("risk", Callback.ZERO)
                .set("polPaymentMethod", method.internalNumber())
                .set("polPaymentMethodType", method.typeNumber())
                .set("lapPaymentMethod", method.name())
                .set("lapPaymentMethodType", method.typeName());
    }

    private void signed(Callback page, Sale sale, State state) {
        String value = Callback.money(sale.get("amount"));
        String signature = ResponseSignature.of(
                        merchant.key(),
                        merchant.id(),
                        sale.get("referenceCode"),
                        sale.get("currency"),
                        state.transactionState())
                .sign(Callback.algorithm(sale), value);
        page.set("merchantId", merchant.id())
                .set("referenceCode", sale.get("referenceCode"))
                .set("TX_VALUE", value)
                .set("currency", sale.get("currency"))
                .set("transactionState", state.transactionState())
                .set("signature", signature);
    }

    private static void card(Callback page, Purchase purchase, Attempt attempt) {
        page.set("installmentsNumber", "1")
                .set("action_code_description", attempt.state().responseCodeName())
                .set("cc_holder", CardHolder.of(purchase.sale()))
                .set("cc_number", attempt.method().maskedNumber())
                .set("processing_date_time", Stamp.day(attempt.at()))
                .set("request_number", purchase.number() + attempt.transactionId());
    }
}
