package io.github.payuperu.validators.pe.wallet;

import io.github.payuperu.validators.rule.Term;

/** What is paid with Yape. */
final class Amount {
    static final Term VALUE = Term.request("order.additionalValues.TX_VALUE.value");
    static final Term CURRENCY = Term.request("order.additionalValues.TX_VALUE.currency");
    static final String SOLES = "PEN";

    private Amount() {}
}
