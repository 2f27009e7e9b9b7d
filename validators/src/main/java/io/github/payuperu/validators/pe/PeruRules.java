package io.github.payuperu.validators.pe;

import io.github.payuperu.validators.pe.address.CountryIsIsoCode;
import io.github.payuperu.validators.pe.address.PhoneIsOne;
import io.github.payuperu.validators.pe.address.PostalCodeHasFiveDigits;
import io.github.payuperu.validators.pe.address.StateIsDepartment;
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
import io.github.payuperu.validators.pe.cash.AnswerHasReceipt;
import io.github.payuperu.validators.pe.cash.ExpirationIsAhead;
import io.github.payuperu.validators.pe.cash.ExpirationIsRealDate;
import io.github.payuperu.validators.pe.cash.ExpirationIsWithinSevenDays;
import io.github.payuperu.validators.pe.cash.ExpirationOutlivesLima;
import io.github.payuperu.validators.pe.device.IpAddressIsOne;
import io.github.payuperu.validators.pe.device.IpAddressIsPublic;
import io.github.payuperu.validators.pe.notification.NotifyUrlIsPublic;
import io.github.payuperu.validators.pe.payment.PaymentCountryIsPeru;
import io.github.payuperu.validators.pe.payment.TypeFitsMethod;
import io.github.payuperu.validators.pe.person.BirthdateIsPastDay;
import io.github.payuperu.validators.pe.person.DniHasEightDigits;
import io.github.payuperu.validators.pe.person.DniIsWithoutCheckCharacter;
import io.github.payuperu.validators.pe.person.DocumentTypeHasNumber;
import io.github.payuperu.validators.pe.person.DocumentTypeIsUsedInPeru;
import io.github.payuperu.validators.pe.person.EmailIsAddress;
import io.github.payuperu.validators.pe.person.ForeignerCardIsPlain;
import io.github.payuperu.validators.pe.person.PassportIsPlain;
import io.github.payuperu.validators.pe.person.RucIsValid;
import io.github.payuperu.validators.pe.text.BodyIsUtf8;
import io.github.payuperu.validators.pe.text.EmptyTextIsNoValue;
import io.github.payuperu.validators.pe.text.TextHasNoControls;
import io.github.payuperu.validators.pe.wallet.AmountIsWithinDay;
import io.github.payuperu.validators.pe.wallet.CurrencyIsSoles;
import io.github.payuperu.validators.pe.wallet.OtpIsDigits;
import io.github.payuperu.validators.pe.wallet.PhoneHasNineDigits;
import io.github.payuperu.validators.pe.wallet.PhoneIsMobile;
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
                    new ExpirationIsAhead(), // PE-148
                    new ExpirationOutlivesLima(), // PE-149
                    new AnswerHasReceipt(), // PE-152
                    new OtpIsDigits(), // PE-160
                    new PhoneHasNineDigits(), // PE-161
                    new PhoneIsMobile(), // PE-162
                    new AmountIsWithinDay(), // PE-163
                    new CurrencyIsSoles(), // PE-164
                    new DocumentTypeIsUsedInPeru(), // PE-181
                    new DocumentTypeHasNumber(), // PE-184
                    new DniHasEightDigits(), // PE-185
                    new DniIsWithoutCheckCharacter(), // PE-186
                    new RucIsValid(), // PE-187
                    new ForeignerCardIsPlain(), // PE-189
                    new PassportIsPlain(), // PE-190
                    new EmailIsAddress(), // PE-191
                    new PhoneIsOne(), // PE-194
                    new PostalCodeHasFiveDigits(), // PE-195
                    new CountryIsIsoCode(), // PE-197
                    new StateIsDepartment(), // PE-200
                    new BirthdateIsPastDay(), // PE-202
                    new IpAddressIsOne(), // PE-203
                    new IpAddressIsPublic(), // PE-204
                    new NotifyUrlIsPublic(), // PE-205
                    new TextHasNoControls()), // PE-209
            Contract.get());

    private PeruRules() {}

    /** All of them. */
    public static RuleBook book() {
        return BOOK;
    }
}
