package io.github.payuperu.validators.pe.callback;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-263: a callback is for the merchant whom the caller names. */
public final class MerchantIsOwn implements Rule {
    private static final Term MERCHANT = Term.response("response.merchantId", "confirmation.merchant_id");
    private static final RuleCard CARD = RuleCard.ofCaller(
                    "PE-263", Severity.ERROR, "The merchant whom the caller names")
            .ofResponses()
            .on(PeruOperations.CALLBACKS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String own = subject.circumstances().merchantId();
        String merchant = subject.text(MERCHANT);
        if (own != null && merchant != null && !merchant.equals(own)) {
            verdict.at(MERCHANT, "merchant", own);
        }
    }
}
