package io.github.payuperu.validators.rule;

import io.github.payuperu.wire.finding.Findings;
import java.util.List;
import java.util.Optional;

/** A list of rules, run in order. The country gate stands here, once: a payment for elsewhere is none of Peru's business. */
public final class RuleBook {
    private static final String COUNTRY = "paymentCountry";
    private static final String PERU = "PE";

    private final List<Rule> rules;

    public RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** The rules, in order of their ids. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rule of that id. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.card().id().equals(id)).findFirst();
    }

    /** Lets every rule that is about the payment look at it. */
    public void check(Subject subject, Findings findings) {
        String country = subject.text(COUNTRY);
        boolean peru = country == null || country.equals(PERU);
        for (Rule rule : rules) {
            if (peru || rule.card().reach() == RuleCard.Reach.EVERYWHERE) {
                rule.check(subject, new Verdict(rule.card(), subject, findings));
            }
        }
    }
}
