package io.github.payuperu.validators.pe;

import io.github.payuperu.validators.pe.capture.ParentTransactionIsUuid;
import io.github.payuperu.validators.pe.card.CardIsComplete;
import io.github.payuperu.validators.pe.card.CreditCardHasSecurityCode;
import io.github.payuperu.validators.pe.card.CreditMethodTakesCreditCard;
import io.github.payuperu.validators.pe.card.DebitCardHasSecurityCode;
import io.github.payuperu.validators.pe.card.DebitMethodTakesDebitCard;
import io.github.payuperu.validators.pe.card.InstalmentsAreAllowed;
import io.github.payuperu.validators.pe.card.InstalmentsAreForCreditCards;
import io.github.payuperu.validators.pe.card.NoSecurityCodeWhenWithout;
import io.github.payuperu.validators.pe.card.OneInstrument;
import io.github.payuperu.validators.pe.card.TokenReplacesCard;
import io.github.payuperu.validators.pe.cash.ExpirationIsAhead;
import io.github.payuperu.validators.pe.cash.ExpirationIsRealDate;
import io.github.payuperu.validators.pe.cash.ExpirationIsWithinSevenDays;
import io.github.payuperu.validators.pe.payment.PaymentCountryIsPeru;
import io.github.payuperu.validators.pe.payment.TypeFitsMethod;
import io.github.payuperu.validators.pe.text.BodyIsUtf8;
import io.github.payuperu.validators.pe.text.EmptyTextIsNoValue;
import io.github.payuperu.validators.rule.RuleBook;
import io.github.payuperu.wire.contract.Contract;
import java.util.List;

/** The register of Peru's rules: one line a rule, in order of their ids. A rule that is not here is not checked. */
public final class PeruRules {
    private static final RuleBook BOOK = new RuleBook(
            List.of(
                    new BodyIsUtf8(), // PE-007
                    new EmptyTextIsNoValue(), // PE-009
                    new PaymentCountryIsPeru(), // PE-020
                    new TypeFitsMethod(), // PE-026
                    new OneInstrument(), // PE-080
                    new DebitMethodTakesDebitCard(), // PE-081
                    new CreditMethodTakesCreditCard(), // PE-082
                    new CardIsComplete(), // PE-083
                    new TokenReplacesCard(), // PE-084
                    new NoSecurityCodeWhenWithout(), // PE-091
                    new CreditCardHasSecurityCode(), // PE-092
                    new DebitCardHasSecurityCode(), // PE-093
                    new InstalmentsAreAllowed(), // PE-097
                    new InstalmentsAreForCreditCards(), // PE-098
                    new ParentTransactionIsUuid(), // PE-120
                    new ExpirationIsRealDate(), // PE-146
                    new ExpirationIsWithinSevenDays(), // PE-147
                    new ExpirationIsAhead()), // PE-148
            Contract.get());

    private PeruRules() {}

    /** All of them. */
    public static RuleBook book() {
        return BOOK;
    }
}
