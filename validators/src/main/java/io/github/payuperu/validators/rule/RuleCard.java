package io.github.payuperu.validators.rule;

import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.finding.Severity;
import java.util.List;

/**
 * What is known of a rule apart from what it does.
 *
 * @param id {@code PE-020} for example; never renumbered, never reused
 * @param severity the worst severity of its findings
 * @param evidence how well it is known
 * @param source where it is from
 * @param since the first version of this library that has it
 * @param reach whether it also speaks of payments that are not for Peru
 * @param direction whether it is about requests or responses
 * @param operations the only operations it is about; empty for all, also where a message does not tell its operation
 */
public record RuleCard(
        String id,
        Severity severity,
        Evidence evidence,
        String source,
        String since,
        Reach reach,
        Direction direction,
        List<String> operations) {
    /** Which payments a rule is about. */
    public enum Reach {
        /** Payments for Peru, and those that do not say for which country they are. */
        PERU,
        EVERYWHERE
    }

    public RuleCard {
        operations = List.copyOf(operations);
    }

    /** The card of a rule that is about payments for Peru. */
    public static RuleCard peru(String id, Severity severity, Evidence evidence, String source) {
        return of(id, severity, evidence, source, Reach.PERU);
    }

    /** The card of a rule that holds wherever the payment is made. */
    public static RuleCard everywhere(String id, Severity severity, Evidence evidence, String source) {
        return of(id, severity, evidence, source, Reach.EVERYWHERE);
    }

    /**
     * The card of a rule that compares with what the caller said; only such a rule may reject on inference.
     *
     * @see Circumstances
     */
    public static RuleCard ofCaller(String id, Severity severity, String source) {
        return new RuleCard(
                id, severity, Evidence.INFERRED, source, "0.1.0", Reach.EVERYWHERE, Direction.REQUEST, List.of());
    }

    private static RuleCard of(String id, Severity severity, Evidence evidence, String source, Reach reach) {
        if (evidence == Evidence.INFERRED && severity == Severity.ERROR) {
            throw new IllegalArgumentException(id + " is inferred and must not reject");
        }
        return new RuleCard(id, severity, evidence, source, "0.1.0", reach, Direction.REQUEST, List.of());
    }

    /** The same, about those operations only. */
    public RuleCard on(List<String> names) {
        return new RuleCard(id, severity, evidence, source, since, reach, direction, names);
    }

    /** The same, about responses. */
    public RuleCard ofResponses() {
        return new RuleCard(id, severity, evidence, source, since, reach, Direction.RESPONSE, operations);
    }
}
