package io.github.payuperu.validators.rule;

import io.github.payuperu.wire.finding.Severity;

/**
 * What is known of a rule apart from what it does.
 *
 * @param id {@code PE-020} for example; never renumbered, never reused
 * @param severity the worst severity of its findings
 * @param evidence how well it is known
 * @param source where it is from
 * @param since the first version of this library that has it
 * @param reach whether it also speaks of payments that are not for Peru
 */
public record RuleCard(String id, Severity severity, Evidence evidence, String source, String since, Reach reach) {
    /** Which payments a rule is about. */
    public enum Reach {
        /** Payments for Peru, and those that do not say for which country they are. */
        PERU,
        EVERYWHERE
    }

    public RuleCard {
        if (evidence == Evidence.INFERRED && severity == Severity.ERROR) {
            throw new IllegalArgumentException(id + " is inferred and must not reject");
        }
    }

    /** The card of a rule that is about payments for Peru. */
    public static RuleCard peru(String id, Severity severity, Evidence evidence, String source) {
        return new RuleCard(id, severity, evidence, source, "0.1.0", Reach.PERU);
    }

    /** The card of a rule that holds wherever the payment is made. */
    public static RuleCard everywhere(String id, Severity severity, Evidence evidence, String source) {
        return new RuleCard(id, severity, evidence, source, "0.1.0", Reach.EVERYWHERE);
    }
}
