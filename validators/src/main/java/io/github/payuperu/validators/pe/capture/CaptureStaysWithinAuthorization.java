package io.github.payuperu.validators.pe.capture;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.pe.amount.Amounts;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.Money;
import io.github.payuperu.wire.finding.Severity;
import java.math.BigDecimal;

/** PE-123: a capture takes no more than what was authorised. */
public final class CaptureStaysWithinAuthorization implements Rule {
    private static final RuleCard CARD = RuleCard.ofCaller(
                    "PE-123", Severity.ERROR, "What an authorisation is; for Peru no page says it")
            .on(PeruOperations.CAPTURE);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        BigDecimal amount = Captured.comparable(subject);
        Money authorized = subject.circumstances().authorized();
        if (amount != null && authorized != null && amount.compareTo(authorized.amount()) > 0) {
            verdict.at(Amounts.TOTAL, "authorized", authorized);
        }
    }
}
