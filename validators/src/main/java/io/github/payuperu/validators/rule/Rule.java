package io.github.payuperu.validators.rule;

/**
 * Something that must hold and that no schema can say. A rule reads a message by field, never by syntax, tells what it finds
 * and nothing else: it does not throw, log, or ask for time or language. Rules are stateless and shared.
 */
public interface Rule {
    RuleCard card();

    /** Looks at a request and says what it finds; a field the rule is not about, or that is absent, is no finding. */
    void check(Subject subject, Verdict verdict);
}
