package io.github.payuperu.validators.rule;

import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.finding.Findings;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * Takes down what one rule after the other finds in one message. Arguments are names and values in turn; they are shown to
 * people and must never be the value of a sensitive field. The argument {@code case} picks one of several sentences.
 */
public final class Verdict {
    private final Subject subject;
    private final Findings findings;
    private @Nullable RuleCard card;

    Verdict(Subject subject, Findings findings) {
        this.subject = subject;
        this.findings = findings;
    }

    /** The rule is broken at that field, be it there or missing. */
    public void at(Term term, Object... arguments) {
        add(subject.field(term), judge().severity(), null, arguments);
    }

    /** The rule is broken at that field. */
    public void at(Field field, Object... arguments) {
        add(field, judge().severity(), null, arguments);
    }

    /** The rule is broken by the body as a whole. */
    public void ofBody(Object... arguments) {
        findings.addRule(judge().id(), judge().severity(), arguments);
    }

    /** The rule is broken by a member that the contract does not know. */
    public void atUnknown(int node, Object... arguments) {
        findings.addRuleOfUnknown(judge().id(), judge().severity(), node, arguments);
    }

    /** The rule is broken at that field, and what to send instead is certain; null if it is not. */
    public void fixable(Field field, @Nullable String fix, Object... arguments) {
        add(field, judge().severity(), fix, arguments);
    }

    /** The rule is broken at that field, and what to send instead is certain; null if it is not. */
    public void fixable(Term term, @Nullable String fix, Object... arguments) {
        add(subject.field(term), judge().severity(), fix, arguments);
    }

    /** What the rule is about deserves a warning at that field, no more. */
    public void warning(Term term, Object... arguments) {
        add(subject.field(term), Severity.WARNING, null, arguments);
    }

    /** What the rule is about deserves a warning at that field, and what to send instead is certain. */
    public void fixableWarning(Term term, String fix, Object... arguments) {
        add(subject.field(term), Severity.WARNING, fix, arguments);
    }

    /** From here on that rule speaks. */
    Verdict by(RuleCard next) {
        this.card = next;
        return this;
    }

    private RuleCard judge() {
        if (card == null) {
            throw new IllegalStateException("No rule is speaking");
        }
        return card;
    }

    private void add(Field field, Severity severity, @Nullable String fix, Object... arguments) {
        Message message = subject.message();
        int node = message.node(field);
        boolean missing = node < 0;
        findings.addRule(
                judge().id(), severity, field, missing ? message.nodeOfParent(field) : node, missing, fix, arguments);
    }
}
