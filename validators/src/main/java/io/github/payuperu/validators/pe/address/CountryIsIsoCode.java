package io.github.payuperu.validators.pe.address;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.util.Locale;
import java.util.Set;

/** PE-197: the country of an address is a code of ISO 3166-1, two capitals. */
public final class CountryIsIsoCode implements Rule {
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());
    private static final RuleCard CARD = RuleCard.everywhere(
            "PE-197",
            Severity.ERROR,
            Evidence.DOCUMENTED,
            "Payments API Peru 2022-06-24, country of the addresses; list of ISO 3166-1 as in the JDK");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        for (Address address : Address.ALL) {
            String country = subject.text(address.country());
            if (country != null && !CODES.contains(country)) {
                say(address.country(), country, verdict);
            }
        }
    }

    private static void say(Term term, String country, Verdict verdict) {
        String capitals = country.toUpperCase(Locale.ROOT);
        if (CODES.contains(capitals)) {
            verdict.fixable(term, capitals, "case", "lower");
        } else {
            verdict.at(term, "case", "unknown");
        }
    }
}
