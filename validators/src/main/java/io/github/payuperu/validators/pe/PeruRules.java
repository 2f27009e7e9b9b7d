package io.github.payuperu.validators.pe;

import io.github.payuperu.validators.pe.capture.CaptureHasNoAmount;
import io.github.payuperu.validators.pe.capture.CaptureKeepsCurrency;
import io.github.payuperu.validators.pe.capture.CaptureReachesFloor;
import io.github.payuperu.validators.pe.capture.CaptureStaysWithinAuthorization;
import io.github.payuperu.validators.pe.capture.ParentTransactionIsUuid;
import io.github.payuperu.validators.pe.card.CardExpiryIsPlausible;
import io.github.payuperu.validators.pe.card.CardHasNotExpired;
import io.github.payuperu.validators.pe.card.CardIsComplete;
import io.github.payuperu.validators.pe.card.CardNumberFitsMethod;
import io.github.payuperu.validators.pe.card.CardNumberHasCheckDigit;
import io.github.payuperu.validators.pe.card.CardNumberIsDigits;
import io.github.payuperu.validators.pe.card.CreditCardHasSecurityCode;
import io.github.payuperu.validators.pe.card.CreditMethodTakesCreditCard;
import io.github.payuperu.validators.pe.card.DebitCardHasSecurityCode;
import io.github.payuperu.validators.pe.card.DebitMethodTakesDebitCard;
import io.github.payuperu.validators.pe.card.DeviceSessionHasNoSuffix;
import io.github.payuperu.validators.pe.card.InstalmentsAreAllowed;
import io.github.payuperu.validators.pe.card.InstalmentsAreForCreditCards;
import io.github.payuperu.validators.pe.card.NoSecurityCodeWhenWithout;
import io.github.payuperu.validators.pe.card.OneInstrument;
import io.github.payuperu.validators.pe.card.PayerIsHolder;
import io.github.payuperu.validators.pe.card.SecurityCodeFitsBrand;
import io.github.payuperu.validators.pe.card.TokenIsUuid;
import io.github.payuperu.validators.pe.card.TokenReplacesCard;
import io.github.payuperu.validators.pe.cash.ExpirationIsAhead;
import io.github.payuperu.validators.pe.cash.ExpirationIsRealDate;
import io.github.payuperu.validators.pe.cash.ExpirationIsWithinSevenDays;
import io.github.payuperu.validators.pe.payment.PaymentCountryIsPeru;
import io.github.payuperu.validators.pe.payment.TypeFitsMethod;
import io.github.payuperu.validators.pe.signature.ReferenceHasNoSpecialCharacter;
import io.github.payuperu.validators.pe.signature.ReferenceHasNoTilde;
import io.github.payuperu.validators.pe.signature.SignatureHasKnownLength;
import io.github.payuperu.validators.pe.signature.SignatureIsHexadecimal;
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
                    new SignatureHasKnownLength(), // PE-063
                    new SignatureIsHexadecimal(), // PE-064
                    new ReferenceHasNoSpecialCharacter(), // PE-067
                    new ReferenceHasNoTilde(), // PE-068
                    new OneInstrument(), // PE-080
                    new DebitMethodTakesDebitCard(), // PE-081
                    new CreditMethodTakesCreditCard(), // PE-082
                    new CardIsComplete(), // PE-083
                    new TokenReplacesCard(), // PE-084
                    new CardNumberIsDigits(), // PE-085
                    new CardNumberHasCheckDigit(), // PE-086
                    new CardNumberFitsMethod(), // PE-087
                    new CardHasNotExpired(), // PE-089
                    new CardExpiryIsPlausible(), // PE-090
                    new NoSecurityCodeWhenWithout(), // PE-091
                    new CreditCardHasSecurityCode(), // PE-092
                    new DebitCardHasSecurityCode(), // PE-093
                    new SecurityCodeFitsBrand(), // PE-094
                    new PayerIsHolder(), // PE-096
                    new InstalmentsAreAllowed(), // PE-097
                    new InstalmentsAreForCreditCards(), // PE-098
                    new DeviceSessionHasNoSuffix(), // PE-100
                    new TokenIsUuid(), // PE-101
                    new ParentTransactionIsUuid(), // PE-120
                    new CaptureReachesFloor(), // PE-122
                    new CaptureStaysWithinAuthorization(), // PE-123
                    new CaptureKeepsCurrency(), // PE-124
                    new CaptureHasNoAmount(), // PE-125
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
