package io.github.payuperu.validators.pe.environment;

import io.github.payuperu.validators.data.Table;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.util.List;

/** PE-010: cards, names and addresses that decide outcomes in the test environment are nobody's in production. */
public final class TestDataStaysInTests implements Rule {
    private static final RuleCard CARD = RuleCard.everywhere(
            "PE-010",
            Severity.WARNING,
            Evidence.INFERRED,
            "PayU Latam, Testing, editions of 2023-12 and later, test cards and data");

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
        static final List<KnownValues> VALUES = KnownValues.of(
                Table.beside(TestDataStaysInTests.class, "test-data.tsv").rows());
    }
}
