package io.github.payuperu.validators.pe.signature;

import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.signature.Algorithm;
import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.validators.signature.Deviation;
import io.github.payuperu.validators.signature.FormSignature;
import io.github.payuperu.validators.signature.Spelling;
import io.github.payuperu.validators.signature.Verification;
import io.github.payuperu.validators.signature.Verification.Outcome;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A signature, and a form that it may be the signature of.
 *
 * @param key the key of the shop
 * @param accepted the algorithm that the form names; all where it names none
 * @param signature as sent
 * @param merchantId of the form
 * @param reference of the form
 * @param amount of the form, letter for letter
 * @param currency of the form
 * @param methods of the form, and the two other lists; null where it has none
 */
record SignedForm(
        ApiKey key,
        Set<Algorithm> accepted,
        String signature,
        String merchantId,
        String reference,
        String amount,
        String currency,
        @Nullable String methods,
        @Nullable String iin,
        @Nullable String pseBanks)
        implements SignedSale {
    static final Term MERCHANT = Term.request("form.merchantId");
    private static final Term ALGORITHM = Term.request("form.algorithmSignature");
    private static final Term METHODS = Term.request("form.paymentMethods");
    private static final Term IIN = Term.request("form.iin");
    private static final Term PSE_BANKS = Term.request("form.pseBanks");

    /** The form; null where it does not say all that is signed. */
    static @Nullable SignedForm of(Subject subject, ApiKey key) {
        String signature = subject.text(Signed.SIGNATURE);
        String merchant = subject.text(MERCHANT);
        String reference = subject.text(Signed.REFERENCE);
        String amount = subject.text(Signed.AMOUNT);
        String currency = subject.text(Signed.CURRENCY);
        if (signature == null || merchant == null || reference == null || amount == null || currency == null) {
            return null;
        }
        return new SignedForm(
                key,
                accepted(subject.text(ALGORITHM)),
                signature,
                merchant,
                reference,
                amount,
                currency,
                subject.text(METHODS),
                subject.text(IIN),
                subject.text(PSE_BANKS));
    }

    private static Set<Algorithm> accepted(@Nullable String name) {
        return name == null
                ? Algorithm.ALL
                : Algorithm.ofForm(name).map(Set::of).orElse(Algorithm.ALL);
    }

    @Override
    public SignedForm withMerchant(String other) {
        return new SignedForm(key, accepted, signature, other, reference, amount, currency, methods, iin, pseBanks);
    }

    @Override
    public SignedForm withAmount(String other) {
        return new SignedForm(key, accepted, signature, merchantId, reference, other, currency, methods, iin, pseBanks);
    }

    @Override
    public SignedForm withCurrency(String other) {
        return new SignedForm(key, accepted, signature, merchantId, reference, amount, other, methods, iin, pseBanks);
    }

    @Override
    public boolean isSigned() {
        Verification verification = verify();
        Spelling spelling = verification.spelling();
        boolean decimals = spelling != null && spelling.deviations().equals(Set.of(Deviation.DECIMALS));
        return verification.outcome() == Outcome.ACCEPTED || decimals;
    }

    /** What becomes of the signature. */
    Verification verify() {
        FormSignature form = FormSignature.of(key, merchantId, reference, currency);
        form = methods == null ? form : form.paymentMethods(methods);
        form = iin == null ? form : form.iin(iin);
        form = pseBanks == null ? form : form.pseBanks(pseBanks);
        return form.verify(signature, amount, accepted);
    }

    /** Whether it may have been made with a secret that only the shop and PayU know. */
    boolean mayHaveSecret() {
        return accepted.equals(Set.of(Algorithm.HMAC_SHA256)) && !key.hasHmacKey();
    }
}
