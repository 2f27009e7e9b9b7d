package io.github.payuperu.validators.pe.card;

import io.github.payuperu.validators.rule.Term;

/** The terms of what a card payment can be paid with. */
final class Instrument {
    static final Term CREDIT_CARD = Term.request("creditCard");
    static final Term DEBIT_CARD = Term.request("debitCard");
    static final Term TOKEN = Term.request("creditCardTokenId");
    static final Term CREDIT_CODE = Term.request("creditCard.securityCode");
    static final Term DEBIT_CODE = Term.request("debitCard.securityCode");
    static final Term WITHOUT_CODE = Term.request("creditCard.processWithoutCvv2");

    private Instrument() {}
}
