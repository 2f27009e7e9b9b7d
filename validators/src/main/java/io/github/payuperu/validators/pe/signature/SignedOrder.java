package io.github.payuperu.validators.pe.signature;

import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.validators.signature.Member;
import io.github.payuperu.validators.signature.RequestSignature;
import io.github.payuperu.validators.signature.Verification.Outcome;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A signature, and an order that it may be the signature of.
 *
 * @param key the key of the request
 * @param signature as sent
 * @param merchantId the number of the merchant
 * @param reference of the order
 * @param amount of the order, in plain digits
 * @param currency of the order
 */
record SignedOrder(ApiKey key, String signature, String merchantId, String reference, String amount, String currency)
        implements SignedSale {
    /** The order of a request by that merchant; null where the request does not say all that is signed. */
    static @Nullable SignedOrder of(Subject subject, String merchantId) {
        String key = subject.text(Signed.API_KEY);
        String signature = subject.text(Signed.SIGNATURE);
        String reference = subject.text(Signed.REFERENCE);
        BigDecimal amount = subject.decimal(Signed.AMOUNT);
        String currency = subject.text(Signed.CURRENCY);
        if (key == null || signature == null || reference == null || amount == null || currency == null) {
            return null;
        }
        return Member.isSignable(key)
                ? new SignedOrder(ApiKey.of(key), signature, merchantId, reference, amount.toPlainString(), currency)
                : null;
    }

    @Override
    public SignedOrder withAmount(String other) {
        return new SignedOrder(key, signature, merchantId, reference, other, currency);
    }

    @Override
    public SignedOrder withCurrency(String other) {
        return new SignedOrder(key, signature, merchantId, reference, amount, other);
    }

    @Override
    public SignedOrder withMerchant(String other) {
        return new SignedOrder(key, signature, other, reference, amount, currency);
    }

    @Override
    public boolean isSigned() {
        return verify() == Outcome.ACCEPTED;
    }

    /** Whether it is not, though it is a signature, and the order can be signed. */
    boolean isWrong() {
        Outcome outcome = verify();
        return outcome == Outcome.NO_MATCH || outcome == Outcome.OTHER_SPELLING;
    }

    private Outcome verify() {
        return RequestSignature.of(key, merchantId, reference, currency)
                .verify(signature, amount)
                .outcome();
    }
}
