package io.github.payuperu.validators.pe.address;

import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import java.util.List;

/** An address of a request or a form, with the country that decides what the other lines look like. A form has telephones elsewhere. */
record Address(Term country, Term state, Term postalCode, Term phone) {
    /** All that a request may have. */
    static final List<Address> ALL = List.of(
            new Address(
                    Term.request("order.buyer.shippingAddress.country"),
                    Term.request("order.buyer.shippingAddress.state"),
                    Term.request("order.buyer.shippingAddress.postalCode"),
                    Term.request("order.buyer.shippingAddress.phone")),
            new Address(
                    Term.request("order.shippingAddress.country", "form.shippingCountry"),
                    Term.request("order.shippingAddress.state", "form.shippingState"),
                    Term.request("order.shippingAddress.postalCode", "form.payerShippingPostalCode"),
                    Term.request("order.shippingAddress.phone")),
            new Address(
                    Term.request("payer.billingAddress.country", "form.billingCountry"),
                    Term.request("payer.billingAddress.state", "form.payerState"),
                    Term.request("payer.billingAddress.postalCode", "form.zipCode"),
                    Term.request("payer.billingAddress.phone")));

    private static final String PERU = "PE";

    /** Whether the address is in Peru, by its own word. */
    boolean isInPeru(Subject subject) {
        return PERU.equals(subject.text(country));
    }
}
