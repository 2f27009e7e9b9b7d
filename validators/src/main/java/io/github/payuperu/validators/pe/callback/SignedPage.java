package io.github.payuperu.validators.pe.callback;

import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.validators.signature.Signature;
import io.github.payuperu.validators.signature.Spelling;
import io.github.payuperu.validators.signature.Verification;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The signature of either page, and the values that it is over. */
record SignedPage(
        ApiKey key,
        String signature,
        String merchantId,
        String reference,
        String amount,
        String currency,
        String state) {
    private static final Term SIGNATURE = Term.response("response.signature", "confirmation.sign");
    private static final List<Term> TERMS = List.of(
            SIGNATURE,
            Term.response("response.merchantId", "confirmation.merchant_id"),
            Term.response("response.referenceCode", "confirmation.reference_sale"),
            Term.response("response.TX_VALUE", "confirmation.value"),
            Term.response("response.currency", "confirmation.currency"),
            Term.response("response.transactionState", "confirmation.state_pol"));

    /** That of a page; null where it lacks something, which the contract says, or the key is not known. */
    static @Nullable SignedPage of(Subject subject) {
        ApiKey key = subject.circumstances().apiKey();
        List<String> texts =
                TERMS.stream().map(subject::text).filter(Objects::nonNull).toList();
        return key == null || texts.size() < TERMS.size()
                ? null
                : new SignedPage(
                        key, texts.get(0), texts.get(1), texts.get(2), texts.get(3), texts.get(4), texts.get(5));
    }

    /** Looks at the signature of a page, if it has one, and tells when it is wrong: what it signs, if that can be found out. */
    static void check(Subject subject, Verdict verdict, Function<SignedPage, Signature> kind) {
        SignedPage page = of(subject);
        if (page != null) {
            tell(kind.apply(page).verify(page.signature, page.amount), verdict);
        }
    }

    private static void tell(Verification verification, Verdict verdict) {
        switch (verification.outcome()) {
            case ACCEPTED -> {}
            case OTHER_SPELLING -> verdict.at(SIGNATURE, "case", "spelling", "signed", signed(verification.spelling()));
            case UNSIGNABLE -> verdict.at(SIGNATURE, "case", "unsignable");
            case NO_MATCH, NOT_HEXADECIMAL, UNKNOWN_LENGTH -> verdict.at(SIGNATURE, "case", "other");
        }
    }

    private static String signed(@Nullable Spelling spelling) {
        return spelling == null ? "" : spelling.text();
    }

    @Override
    public String toString() {
        return "SignedPage of " + merchantId;
    }
}
