package io.github.payuperu.sandbox.checkout;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.message.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a payment form says, as far as it is needed later: no document and no key among it. Immutable. */
final class Sale {
    static final String PREFIX = "form.";

    private static final List<String> KEPT = List.of(
            "additionalValue",
            "administrativeFee",
            "airline",
            "algorithmSignature",
            "amount",
            "billingAddress",
            "billingCity",
            "billingCountry",
            "buyerEmail",
            "buyerFullName",
            "confirmationUrl",
            "currency",
            "description",
            "expirationDate",
            "extra1",
            "extra2",
            "extra3",
            "lng",
            "merchantId",
            "officeTelephone",
            "payerFullName",
            "paymentMethods",
            "referenceCode",
            "responseUrl",
            "selectedPaymentMethod",
            "shippingAddress",
            "shippingCity",
            "shippingCountry",
            "tax",
            "taxAdministrativeFee",
            "taxAdministrativeFeeReturnBase",
            "telephone",
            "test");

    private final Map<String, String> values = new HashMap<>();

    private Sale() {}

    /** The sale of a form. */
    static Sale of(Message form) {
        Sale sale = new Sale();
        for (String name : KEPT) {
            String text = form.text(Contract.get().require(Direction.REQUEST, PREFIX + name));
            if (text != null) {
                sale.values.put(name, text);
            }
        }
        return sale;
    }

    /** A form that cannot be read says nothing. */
    static Sale unknown() {
        return new Sale();
    }

    /** The value as it was sent; empty if there was none. */
    String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** The methods that the payer may choose from. */
    List<Method> methods() {
        return Method.offered(get("paymentMethods"));
    }

    /** Whether it is the same thing to pay: a payer who comes back with it tries again. */
    boolean isSameAs(Sale other) {
        return List.of("merchantId", "referenceCode", "amount", "currency").stream()
                .allMatch(name -> get(name).equals(other.get(name)));
    }

    /** Names the sale. */
    @Override
    public String toString() {
        return "Sale " + get("referenceCode");
    }
}
