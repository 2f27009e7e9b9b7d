package io.github.payuperu.validators.pe;

import io.github.payuperu.validators.pe.address.CountryIsIsoCode;
import io.github.payuperu.validators.pe.address.PhoneIsOne;
import io.github.payuperu.validators.pe.address.PostalCodeHasFiveDigits;
import io.github.payuperu.validators.pe.address.StateIsDepartment;
import io.github.payuperu.validators.pe.amount.AmountHoldsTaxAndBase;
import io.github.payuperu.validators.pe.amount.AmountIsWithinMethodLimits;
import io.github.payuperu.validators.pe.amount.AmountsHaveNoExponent;
import io.github.payuperu.validators.pe.amount.AmountsHaveTenDigits;
import io.github.payuperu.validators.pe.amount.AmountsShareCurrency;
import io.github.payuperu.validators.pe.amount.CurrencyIsUsedInPeru;
import io.github.payuperu.validators.pe.amount.ExemptSalesHaveNeither;
import io.github.payuperu.validators.pe.amount.TaxAmountsAreComplete;
import io.github.payuperu.validators.pe.amount.TaxHasBase;
import io.github.payuperu.validators.pe.amount.TaxIsNotNegative;
import io.github.payuperu.validators.pe.amount.TaxIsRateOfBase;
import io.github.payuperu.validators.pe.amount.TotalHoldsTaxAndBase;
import io.github.payuperu.validators.pe.amount.TotalIsAsExpected;
import io.github.payuperu.validators.pe.amount.TotalIsPositive;
import io.github.payuperu.validators.pe.callback.AmountIsAsExpected;
import io.github.payuperu.validators.pe.callback.ConfirmationIsSigned;
import io.github.payuperu.validators.pe.callback.MerchantIsOwn;
import io.github.payuperu.validators.pe.callback.ResponseIsSigned;
import io.github.payuperu.validators.pe.callback.StateIsListed;
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
import io.github.payuperu.validators.pe.cash.AnswerHasReceipt;
import io.github.payuperu.validators.pe.cash.ExpirationIsAhead;
import io.github.payuperu.validators.pe.cash.ExpirationIsRealDate;
import io.github.payuperu.validators.pe.cash.ExpirationIsWithinSevenDays;
import io.github.payuperu.validators.pe.cash.ExpirationOutlivesLima;
import io.github.payuperu.validators.pe.checkout.AlgorithmFitsSignature;
import io.github.payuperu.validators.pe.checkout.AmountHasTenCharacters;
import io.github.payuperu.validators.pe.checkout.ApiKeyStaysOnServer;
import io.github.payuperu.validators.pe.checkout.FormExpiresWithinSevenDays;
import io.github.payuperu.validators.pe.checkout.ListsAreOfPeru;
import io.github.payuperu.validators.pe.checkout.PhoneHasTwentyCharacters;
import io.github.payuperu.validators.pe.checkout.ShippingAddressIsWhole;
import io.github.payuperu.validators.pe.checkout.TestFlagFitsEnvironment;
import io.github.payuperu.validators.pe.checkout.ValuesHaveNoBlanksAtEnds;
import io.github.payuperu.validators.pe.device.IpAddressIsOne;
import io.github.payuperu.validators.pe.device.IpAddressIsPublic;
import io.github.payuperu.validators.pe.environment.AccountIsOfPeru;
import io.github.payuperu.validators.pe.environment.CredentialsFitEnvironment;
import io.github.payuperu.validators.pe.environment.SamplesAreNotCopied;
import io.github.payuperu.validators.pe.environment.TestDataStaysInTests;
import io.github.payuperu.validators.pe.notification.AddressOfShopIsPublic;
import io.github.payuperu.validators.pe.payment.MethodIsOffered;
import io.github.payuperu.validators.pe.payment.OfferedMethodsAreOfPeru;
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
import io.github.payuperu.validators.pe.response.FailureSaysWhy;
import io.github.payuperu.validators.pe.response.OnlyWhatIsOpenWaits;
import io.github.payuperu.validators.pe.response.StateFitsResponseCode;
import io.github.payuperu.validators.pe.response.TransactionIdIsUuid;
import io.github.payuperu.validators.pe.response.ValuesAreListed;
import io.github.payuperu.validators.pe.signature.ReferenceHasNoSpecialCharacter;
import io.github.payuperu.validators.pe.signature.ReferenceHasNoTilde;
import io.github.payuperu.validators.pe.signature.SignatureHasKnownLength;
import io.github.payuperu.validators.pe.signature.SignatureIsHexadecimal;
import io.github.payuperu.validators.pe.signature.SignatureIsOfForm;
import io.github.payuperu.validators.pe.signature.SignatureIsOfOrder;
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
                    new CredentialsFitEnvironment(), // PE-005
                    new BodyIsUtf8(), // PE-007
                    new EmptyTextIsNoValue(), // PE-009
                    new TestDataStaysInTests(), // PE-010
                    new SamplesAreNotCopied(), // PE-011
                    new PaymentCountryIsPeru(), // PE-020
                    new AccountIsOfPeru(), // PE-021
                    new CurrencyIsUsedInPeru(), // PE-022
                    new AmountsShareCurrency(), // PE-023
                    new MethodIsOffered(), // PE-025
                    new TypeFitsMethod(), // PE-026
                    new AmountIsWithinMethodLimits(), // PE-029
                    new TotalIsPositive(), // PE-041
                    new AmountsHaveNoExponent(), // PE-042
                    new AmountsHaveTenDigits(), // PE-043
                    new AmountHasTenCharacters(), // PE-044
                    new TaxAmountsAreComplete(), // PE-046
                    new TaxHasBase(), // PE-047
                    new ExemptSalesHaveNeither(), // PE-048
                    new TaxIsRateOfBase(), // PE-049
                    new TotalHoldsTaxAndBase(), // PE-051
                    new TaxIsNotNegative(), // PE-054
                    new TotalIsAsExpected(), // PE-058
                    new SignatureIsOfOrder(), // PE-060
                    new SignatureHasKnownLength(), // PE-063
                    new SignatureIsHexadecimal(), // PE-064
                    new ReferenceHasNoSpecialCharacter(), // PE-067
                    new ReferenceHasNoTilde(), // PE-068
                    new ApiKeyStaysOnServer(), // PE-069
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
                    new AddressOfShopIsPublic(), // PE-205
                    new TextHasNoControls(), // PE-209
                    new FailureSaysWhy(), // PE-221
                    new ValuesAreListed(), // PE-223
                    new StateFitsResponseCode(), // PE-224
                    new OnlyWhatIsOpenWaits(), // PE-225
                    new TransactionIdIsUuid(), // PE-227
                    new ShippingAddressIsWhole(), // PE-243
                    new PhoneHasTwentyCharacters(), // PE-244
                    new OfferedMethodsAreOfPeru(), // PE-245
                    new SignatureIsOfForm(), // PE-246
                    new AlgorithmFitsSignature(), // PE-247
                    new TestFlagFitsEnvironment(), // PE-248
                    new FormExpiresWithinSevenDays(), // PE-250
                    new AmountHoldsTaxAndBase(), // PE-251
                    new ListsAreOfPeru(), // PE-252
                    new ValuesHaveNoBlanksAtEnds(), // PE-254
                    new ResponseIsSigned(), // PE-255
                    new ConfirmationIsSigned(), // PE-256
                    new AmountIsAsExpected(), // PE-257
                    new StateIsListed(), // PE-258
                    new MerchantIsOwn()), // PE-263
            Contract.get());

    private PeruRules() {}

    /** All of them. */
    public static RuleBook book() {
        return BOOK;
    }
}
