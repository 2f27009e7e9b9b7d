package io.github.payuperu.validators.pe.callback;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.signature.ResponseSignature;
import io.github.payuperu.wire.finding.Severity;

/** PE-255: the query of the response page is signed by PayU. Silent unless the caller tells the API key. */
public final class ResponseIsSigned implements Rule {
    private static final RuleCard CARD = RuleCard.everywhere(
                    "PE-255",
                    Severity.ERROR,
                    Evidence.DOCUMENTED,
                    "PayU Latam, Response page, edition of 2023-12, signature (W-12, W-13)")
            .ofResponses()
            .on(PeruOperations.RESPONSE_PAGE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        SignedPage.check(
                subject,
                verdict,
                page -> ResponseSignature.of(
                        page.key(), page.merchantId(), page.reference(), page.currency(), page.state()));
    }
}
