package io.github.payuperu.validators.pe.environment;

import io.github.payuperu.validators.data.Table;
import io.github.payuperu.validators.rule.Environment;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** PE-021: the account is of the country of the payment. Of a number alone that is known for PayU's test accounts only. */
public final class AccountIsOfPeru implements Rule {
    private static final Term ACCOUNT = Term.request("order.accountId", "form.accountId");
    private static final String PERU = "PE";
    private static final List<Table.Row> CREDENTIALS =
            Table.beside(AccountIsOfPeru.class, "sandbox-credentials.tsv").rows();
    /** The countries of the test accounts. */
    private static final Map<String, String> COUNTRIES = countries();
    /** Peru's test account; one is valid. */
    private static final String OF_PERU = accountOfPeru();

    private static final RuleCard CARD = RuleCard.peru(
            "PE-021", Severity.ERROR, Evidence.DOCUMENTED, "PayU Latam, Testing, edition of 2023-12, test accounts");

    private static Map<String, String> countries() {
        Map<String, String> countries = new HashMap<>();
        for (Table.Row row : CREDENTIALS) {
            if (!row.text("country").isEmpty()) {
                countries.put(row.text("value"), row.text("country"));
            }
        }
        return countries;
    }

    private static String accountOfPeru() {
        for (Table.Row row : CREDENTIALS) {
            if (row.text("country").equals(PERU) && row.text("status").equals("current")) {
                return row.text("value");
            }
        }
        throw new IllegalStateException("No test account of Peru is valid");
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String account = subject.text(ACCOUNT);
        String country = account == null ? null : COUNTRIES.get(account);
        boolean toldByAnotherRule = subject.circumstances().environment() == Environment.PRODUCTION;
        if (country != null && !country.equals(PERU) && !toldByAnotherRule) {
            verdict.fixable(ACCOUNT, OF_PERU, "country", country, "account", OF_PERU);
        }
    }
}
