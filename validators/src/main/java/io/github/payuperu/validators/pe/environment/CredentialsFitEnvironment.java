package io.github.payuperu.validators.pe.environment;

import io.github.payuperu.validators.data.Table;
import io.github.payuperu.validators.rule.Environment;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.util.List;

/**
 * PE-005: what PayU publishes for everybody who tests stays out of production, and what is the merchant's own out of the test
 * environment.
 */
public final class CredentialsFitEnvironment implements Rule {
    private static final RuleCard CARD = RuleCard.everywhere(
            "PE-005", Severity.ERROR, Evidence.DOCUMENTED, "PayU Latam, Testing, edition of 2023-12, test credentials");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        Environment environment = subject.circumstances().environment();
        if (environment == Environment.PRODUCTION) {
            for (KnownValues known : Credentials.PUBLISHED) {
                if (known.areIn(subject)) {
                    verdict.at(known.term(), "case", "published");
                }
            }
        } else if (environment == Environment.TEST) {
            for (KnownValues known : Credentials.VALID_TODAY) {
                if (known.areNotIn(subject)) {
                    verdict.warning(known.term(), "case", "own");
                }
            }
        }
    }

    /** Loaded only where the environment is known. */
    private static final class Credentials {
        private static final List<Table.Row> ROWS = Table.beside(
                        CredentialsFitEnvironment.class, "sandbox-credentials.tsv")
                .rows();
        static final List<KnownValues> PUBLISHED = KnownValues.of(ROWS);
        static final List<KnownValues> VALID_TODAY = KnownValues.of(ROWS.stream()
                .filter(row -> row.text("status").equals("current"))
                .toList());
    }
}
