package io.github.payuperu.validators.rule;

import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.finding.Findings;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Takes down what one rule finds in one request. Arguments are names and values in turn; they are shown to people and must
 * never be the value of a sensitive field. The argument {@code case} picks one of several sentences.
 */
public final class Verdict {
    private final RuleCard card;
    private final Subject subject;
    private final Findings findings;

    Verdict(RuleCard card, Subject subject, Findings findings) {
        this.card = card;
        this.subject = subject;
        this.findings = findings;
    }

    /** The rule is broken at that field, be it there or missing. */
    public void at(String term, Object... arguments) {
        add(subject.field(term), card.severity(), null, arguments);
    }

    /** The rule is broken at that field. */
    public void at(Field field, Object... arguments) {
        add(field, card.severity(), null, arguments);
    }

    /** The rule is broken by the body as a whole. */
    public void ofBody(Object... arguments) {
        findings.addRule(card.id(), card.severity(), arguments);
    }

    /** The rule is broken at that field, and what to send instead is certain. */
    public void fixable(String term, String fix, Object... arguments) {
        add(subject.field(term), card.severity(), fix, arguments);
    }

    /** What the rule is about deserves a warning at that field, no more. */
    public void warning(String term, @Nullable String fix, Object... arguments) {
        add(subject.field(term), Severity.WARNING, fix, arguments);
    }

    private void add(Field field, Severity severity, @Nullable String fix, Object... arguments) {
        Message message = subject.message();
        int node = message.node(field);
        boolean missing = node < 0;
        findings.addRule(
                card.id(), severity, field, missing ? message.nodeOfParent(field) : node, missing, fix, arguments);
    }
}
