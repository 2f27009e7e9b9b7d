package io.github.payuperu.validators.pe.device;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.InternetAddress;
import io.github.payuperu.wire.finding.Severity;

/** PE-203: the address of the device is IPv4 or IPv6, written out. */
public final class IpAddressIsOne implements Rule {
    static final Term IP_ADDRESS = Term.request("ipAddress");
    private static final RuleCard CARD = RuleCard.everywhere(
            "PE-203",
            Severity.ERROR,
            Evidence.DOCUMENTED,
            "Payments API Peru 2022-06-24, transaction > ipAddress, 39 characters");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String address = subject.text(IP_ADDRESS);
        if (address != null && !InternetAddress.isOne(address)) {
            verdict.at(IP_ADDRESS);
        }
    }
}
