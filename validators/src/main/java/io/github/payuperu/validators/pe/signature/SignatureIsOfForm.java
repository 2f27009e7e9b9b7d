package io.github.payuperu.validators.pe.signature;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.validators.signature.Deviation;
import io.github.payuperu.validators.signature.Spelling;
import io.github.payuperu.validators.signature.Verification;
import io.github.payuperu.validators.signature.Verification.Outcome;
import io.github.payuperu.wire.finding.Severity;
import java.util.Set;

/** PE-246: the signature of a form is that of the API key, the merchant, the reference, the amount letter for letter, the currency,
 * and the lists of methods, cards and banks that the form has. Silent unless the caller tells the key. What was signed by
 * mistake is told; the right signature never is, nor the key. */
public final class SignatureIsOfForm implements Rule {
    private static final Set<String> LISTS = Set.of("form.paymentMethods", "form.iin", "form.pseBanks");
    private static final RuleCard CARD = RuleCard.everywhere(
                    "PE-246",
                    Severity.ERROR,
                    Evidence.DOCUMENTED,
                    "PayU Latam, WebCheckout, edition of 2023-12, signature of the payment form")
            .on(PeruOperations.FORM);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        checkMerchant(subject, verdict);
        ApiKey key = subject.circumstances().apiKey();
        SignedForm form = key == null ? null : SignedForm.of(subject, key);
        if (form != null) {
            check(form, subject, verdict);
        }
    }

    private static void checkMerchant(Subject subject, Verdict verdict) {
        String own = subject.circumstances().merchantId();
        String merchant = subject.text(SignedForm.MERCHANT);
        if (own != null && merchant != null && !own.equals(merchant)) {
            verdict.at(SignedForm.MERCHANT, "case", "merchant", "merchant", own);
        }
    }

    private static void check(SignedForm form, Subject subject, Verdict verdict) {
        Verification verification = form.verify();
        Spelling spelling = verification.spelling();
        if (verification.outcome() == Outcome.OTHER_SPELLING && spelling != null) {
            tell(spelling, subject, verdict);
        } else if (verification.outcome() == Outcome.NO_MATCH && form.mayHaveSecret()) {
            verdict.warning(Signed.SIGNATURE, "case", "secret");
        } else if (verification.outcome() == Outcome.NO_MATCH) {
            Slips.explain(form, subject, verdict);
        }
    }

    /** A list that the form has, and has empty, may have an empty place in what is signed: no page says. */
    private static void tell(Spelling spelling, Subject subject, Verdict verdict) {
        boolean emptyList = subject.emptyTexts().stream().anyMatch(field -> LISTS.contains(field.term()));
        if (spelling.deviations().contains(Deviation.ALGORITHM)) {
            verdict.at(
                    Signed.SIGNATURE,
                    "case",
                    "algorithm",
                    "algorithm",
                    spelling.algorithm().formName());
        } else if (spelling.deviations().contains(Deviation.HMAC_KEY)) {
            verdict.at(Signed.SIGNATURE, "case", "key");
        } else if (!emptyList || !spelling.deviations().equals(Set.of(Deviation.EMPTY_SLOTS))) {
            verdict.at(Signed.SIGNATURE, "case", "spelling", "signed", spelling.text());
        }
    }
}
