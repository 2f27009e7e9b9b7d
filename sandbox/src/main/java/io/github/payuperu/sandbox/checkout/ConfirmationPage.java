package io.github.payuperu.sandbox.checkout;

import io.github.payuperu.sandbox.confirmation.Notice;
import io.github.payuperu.validators.signature.ConfirmationSignature;
import io.github.payuperu.wire.message.Message;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What is posted to the shop when a transaction has its final state. */
final class ConfirmationPage {
    /** PayU sends these to those who asked for them. */
    private static final List<String> ON_REQUEST =
            List.of("cardType", "transaction_type", "bank_reference_code", "expiration_date", "adminFee");

    private final Merchant merchant;

    ConfirmationPage(Merchant merchant) {
        this.merchant = merchant;
    }

    /** What to tell the shop of a try; empty if its state is not final, or the shop wants to hear nothing. */
    Optional<Notice> notice(Purchase purchase, Attempt attempt) {
        String url = purchase.sale().get("confirmationUrl");
        String statePol = attempt.state().statePol();
        if (url.isEmpty() || statePol == null) {
            return Optional.empty();
        }
        return Optional.of(new Notice(
                attempt.transactionId(),
                purchase.sale().get("referenceCode"),
                statePol,
                URI.create(url),
                number -> message(purchase, attempt, statePol, number)));
    }

    private Message message(Purchase purchase, Attempt attempt, String statePol, int number) {
        Sale sale = purchase.sale();
        Callback page = Callback.of("webcheckout.confirmation", ON_REQUEST);
        signed(page, sale, statePol);
        amounts(page, sale);
        people(page, sale);
        outcome(page, attempt);
        page.set("reference_pol", Long.toString(purchase.number()))
                .set("attempts", Integer.toString(number))
                .set("authorization_code", attempt.state() == State.APPROVED ? AuthorizationCode.of(purchase) : "");
        if (attempt.method().isCard()) {
            card(page, sale, attempt.method());
        }
        return page.build();
    }

    private void signed(Callback page, Sale sale, String statePol) {
        String value = Callback.money(sale.get("amount"));
        String signature = ConfirmationSignature.of(
                        merchant.key(), merchant.id(), sale.get("referenceCode"), sale.get("currency"), statePol)
                .sign(Callback.algorithm(sale), value);
        page.set("merchant_id", merchant.id())
                .set("reference_sale", sale.get("referenceCode"))
                .set("value", value)
                .set("currency", sale.get("currency"))
                .set("state_pol", statePol)
                .set("sign", signature);
    }

    private static void amounts(Callback page, Sale sale) {
        page.set("tax", Callback.money(sale.get("tax")))
                .set("additional_value", Callback.money(sale.get("additionalValue")))
                .set("administrative_fee", Callback.money(sale.get("administrativeFee")))
                .set("administrative_fee_tax", Callback.money(sale.get("taxAdministrativeFee")))
                .set("administrative_fee_base", Callback.money(sale.get("taxAdministrativeFeeReturnBase")));
    }

    private static void people(Callback page, Sale sale) {
        page.set("description", sale.get("description"))
                .set("test", sale.get("test"))
                .set("extra1", sale.get("extra1"))
                .set("extra2", sale.get("extra2"))
                .set("extra3", sale.get("extra3"))
                .set("email_buyer", sale.get("buyerEmail"))
                .set("phone", sale.get("telephone"))
                .set("office_phone", sale.get("officeTelephone"))
                .set("billing_address", sale.get("billingAddress"))
                .set("billing_city", sale.get("billingCity"))
                .set("billing_country", sale.get("billingCountry"))
                .set("shipping_address", sale.get("shippingAddress"))
                .set("shipping_city", sale.get("shippingCity"))
                .set("shipping_country", sale.get("shippingCountry"))
                .set("airline_code", sale.get("airline"));
    }

    private static void outcome(Callback page, Attempt attempt) {
        Method method = attempt.method();
        page.set("transaction_id", attempt.transactionId())
                .set("response_code_pol", attempt.state().responseCode())
                .set("response_message_pol", attempt.state().responseCodeName())
                .set("risk", Callback.ZERO)
                .set("transaction_date", Stamp.plain(attempt.at()))
                .set("date", Stamp.pointed(attempt.at()))
                .set("payment_method", method.internalNumber())
                .set("payment_method_type", method.typeNumber())
                .set("payment_method_id", method.typeNumber())
                .set("payment_method_name", method.name())
                .set("ip", attempt.payerAddress());
    }

    private static void card(Callback page, Sale sale, Method method) {
        page.set("installments_number", "1")
                .set("franchise", method.franchise())
                .set("cc_holder", CardHolder.of(sale))
                .set("cc_number", method.maskedNumber());
    }
}
