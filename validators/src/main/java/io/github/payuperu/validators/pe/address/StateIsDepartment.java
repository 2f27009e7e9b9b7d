package io.github.payuperu.validators.pe.address;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;

/** PE-200: the region of a Peruvian address is one of the 24 departments or Callao; free text is common and does no harm. */
public final class StateIsDepartment implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
            "PE-200", Severity.INFO, Evidence.PUBLIC, "Departments of Peru as in ISO 3166-2:PE; not from PayU");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        for (Address address : Address.ALL) {
            String state = subject.text(address.state());
            if (state != null && address.isInPeru(subject) && !Departments.have(state)) {
                verdict.at(address.state());
            }
        }
    }
}
