package io.github.payuperu.validators.pe.card;

import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.values.CardNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The terms of what a card payment can be paid with. */
final class Instrument {
    static final Term CREDIT_CARD = Term.request("creditCard");
    static final Term DEBIT_CARD = Term.request("debitCard");
    static final Term TOKEN = Term.request("creditCardTokenId");
    static final Term CREDIT_NUMBER = Term.request("creditCard.number");
    static final Term DEBIT_NUMBER = Term.request("debitCard.number");
    static final List<Term> NUMBERS = List.of(CREDIT_NUMBER, DEBIT_NUMBER);
    static final Term CREDIT_CODE = Term.request("creditCard.securityCode");
    static final Term DEBIT_CODE = Term.request("debitCard.securityCode");
    static final Term WITHOUT_CODE = Term.request("creditCard.processWithoutCvv2");

    private Instrument() {}

    /** What the card's number tells; null where it is absent or not of digits. */
    static @Nullable CardNumber number(Subject subject, Term term) {
        String number = subject.text(term);
        return number == null ? null : CardNumber.read(number);
    }
}
