package io.github.payuperu.validators.pe.device;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.InternetAddress;
import io.github.payuperu.validators.values.PublicAddress;
import io.github.payuperu.wire.finding.Severity;

/** PE-204: the address is that of the payer, and so not one of a network inside. */
public final class IpAddressIsPublic implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
            "PE-204",
            Severity.WARNING,
            Evidence.INFERRED,
            "Payments API Peru 2022-06-24, transaction > ipAddress, words of the row");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String address = subject.text(IpAddressIsOne.IP_ADDRESS);
        if (address != null && InternetAddress.isOne(address) && !PublicAddress.is(address)) {
            verdict.at(IpAddressIsOne.IP_ADDRESS);
        }
    }
}
