package io.github.payuperu.benchmarks.body;

import java.util.List;

/**
 * A value that is too long or too short, has characters it must not have, or too many decimals: wrong for every kind of checker,
 * and yet a value that every generated model can hold.
 *
 * @param pointer where in a card request
 * @param value the wrong value as JSON has it
 */
record Fault(String pointer, String value) {
    /** Twenty of them, each in another place. */
    static final List<Fault> TWENTY = List.of(
            new Fault("/transaction/creditCard/expirationDate", "\"12/2022\""),
            new Fault("/transaction/order/additionalValues/TX_VALUE/value", "100.505"),
            new Fault("/transaction/creditCard/number", "\"4097440\""),
            new Fault("/transaction/creditCard/securityCode", "\"32145\""),
            new Fault("/transaction/payer/merchantPayerId", "\"" + "1".repeat(101) + "\""),
            new Fault("/merchant/apiLogin", "\"short\""),
            new Fault("/merchant/apiKey", "\"key\""),
            new Fault("/transaction/order/buyer/merchantBuyerId", "\"" + "1".repeat(101) + "\""),
            new Fault("/transaction/order/shippingAddress/postalCode", "\"0000000000\""),
            new Fault("/transaction/order/shippingAddress/phone", "\"+51 1 7563126\""),
            new Fault("/transaction/order/shippingAddress/country", "\"PER\""),
            new Fault("/transaction/order/buyer/contactPhone", "\"+51 1 7563126, mornings\""),
            new Fault("/transaction/order/buyer/dniNumber", "\"no document, she has none\""),
            new Fault("/transaction/order/buyer/shippingAddress/country", "\"PER\""),
            new Fault("/transaction/order/buyer/shippingAddress/state", "\"" + "Lima ".repeat(9) + "\""),
            new Fault("/transaction/payer/contactPhone", "\"+51 1 7563126, mornings\""),
            new Fault("/transaction/payer/dniNumber", "\"no document, she has none\""),
            new Fault("/transaction/payer/billingAddress/country", "\"PER\""),
            new Fault("/transaction/payer/billingAddress/state", "\"" + "Lima ".repeat(9) + "\""),
            new Fault("/transaction/payer/billingAddress/postalCode", "\"" + "0".repeat(21) + "\""));
}
