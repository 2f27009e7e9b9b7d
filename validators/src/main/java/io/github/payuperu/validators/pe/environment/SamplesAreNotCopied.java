package io.github.payuperu.validators.pe.environment;

import io.github.payuperu.validators.data.Table;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.util.List;

/** PE-011: a real payment has no values that were copied from the documentation's samples. */
public final class SamplesAreNotCopied implements Rule {
    private static final RuleCard CARD =
            RuleCard.everywhere("PE-011", Severity.WARNING, Evidence.INFERRED, "Payments API Peru 2022-06-24, samples");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        if (!RealPayment.is(subject)) {
            return;
        }
        for (KnownValues known : Published.VALUES) {
            if (known.areIn(subject)) {
                verdict.at(known.term());
            }
        }
    }

    /** Loaded only for real payments. */
    private static final class Published {
        static final List<KnownValues> VALUES =
                KnownValues.of(Table.beside(SamplesAreNotCopied.class, "documentation-samples.tsv")
                        .rows());
    }
}
