package io.github.payuperu.validators.pe.signature;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/**
 * PE-060: the signature is that of the API key, the merchant, the reference, the amount and the currency. Silent unless the
 * caller tells the merchant's number, which no request contains. A wrong signature is looked at more closely, and what it was
 * made of by mistake is told; the right one never is, nor the key.
 */
public final class SignatureIsOfOrder implements Rule {
    private static final RuleCard CARD = RuleCard.everywhere(
                    "PE-060",
                    Severity.ERROR,
                    Evidence.DOCUMENTED,
                    "PayU Latam, Integrations, edition of 2023-12, signature (C-22)")
            .on(PeruOperations.PAYMENTS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String merchant = subject.circumstances().merchantId();
        SignedOrder order = merchant == null ? null : SignedOrder.of(subject, merchant);
        if (order != null && order.isWrong()) {
            Slips.explain(order, subject, verdict);
        }
    }
}
