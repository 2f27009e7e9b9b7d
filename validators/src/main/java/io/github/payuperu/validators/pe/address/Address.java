package io.github.payuperu.validators.pe.address;

import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import java.util.List;

/** An address of a request, with the country that decides what the other lines look like. */
final class Address {
    /** All that a request may have. */
    static final List<Address> ALL = List.of(
            new Address("order.buyer.shippingAddress"),
            new Address("order.shippingAddress"),
            new Address("payer.billingAddress"));

    private static final String PERU = "PE";

    final Term country;
    final Term state;
    final Term postalCode;
    final Term phone;

    private Address(String term) {
        this.country = Term.request(term + ".country");
        this.state = Term.request(term + ".state");
        this.postalCode = Term.request(term + ".postalCode");
        this.phone = Term.request(term + ".phone");
    }

    /** Whether the address is in Peru, by its own word. */
    boolean isInPeru(Subject subject) {
        return PERU.equals(subject.text(country));
    }
}
