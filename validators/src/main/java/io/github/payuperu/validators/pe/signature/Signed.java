package io.github.payuperu.validators.pe.signature;

import io.github.payuperu.validators.rule.Term;

/** The signature of a request or a form, and what it signs. */
final class Signed {
    static final Term SIGNATURE = Term.request("order.signature", "form.signature");
    static final Term API_KEY = Term.request("merchant.apiKey");
    static final Term REFERENCE = Term.request("order.referenceCode", "form.referenceCode");
    static final Term AMOUNT = Term.request("order.additionalValues.TX_VALUE.value", "form.amount");
    static final Term CURRENCY = Term.request("order.additionalValues.TX_VALUE.currency", "form.currency");
    /** Stands between the values that are signed. */
    static final char SEPARATOR = '~';

    private Signed() {}
}
