package io.github.payuperu.validators.pe.callback;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.signature.ConfirmationSignature;
import io.github.payuperu.wire.finding.Severity;

/** PE-256: a confirmation is signed by PayU. Silent unless the caller tells the API key. */
public final class ConfirmationIsSigned implements Rule {
    private static final RuleCard CARD = RuleCard.everywhere(
                    "PE-256",
                    Severity.ERROR,
                    Evidence.DOCUMENTED,
                    "PayU Latam, Confirmation page, edition of 2023-12, sign")
            .ofResponses()
            .on(PeruOperations.CONFIRMATION);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        SignedPage.check(
                subject,
                verdict,
                page -> ConfirmationSignature.of(
                        page.key(), page.merchantId(), page.reference(), page.currency(), page.state()));
    }
}
