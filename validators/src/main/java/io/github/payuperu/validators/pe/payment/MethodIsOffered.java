package io.github.payuperu.validators.pe.payment;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.MethodKind;
import io.github.payuperu.wire.finding.Severity;
import java.util.Map;
import java.util.stream.Collectors;

/** PE-025: the method is one that PayU still offers; the contract knows those that it has withdrawn. */
public final class MethodIsOffered implements Rule {
    private static final Term METHOD = Term.request(Contract.PAYMENT_METHOD, "form.selectedPaymentMethod");
    private static final Map<String, MethodKind> WITHDRAWN = Contract.get().withdrawnMethods();
    private static final RuleCard CARD = RuleCard.peru(
            "PE-025",
            Severity.WARNING,
            Evidence.DOCUMENTED,
            "PayU Latam, Payments API Peru, edition of 2021-09: the last to offer BCP");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String method = subject.text(METHOD);
        if (method != null) {
            check(METHOD, method, verdict);
        }
        for (MethodChoice choice : MethodChoice.offered(subject)) {
            check(MethodChoice.LIST, choice.method(), verdict);
        }
    }

    private static void check(Term term, String method, Verdict verdict) {
        if (WITHDRAWN.containsKey(method)) {
            verdict.at(term, "method", method, "offered", offeredLike(method));
        }
    }

    private static String offeredLike(String method) {
        return Contract.get().methods().entrySet().stream()
                .filter(offered -> offered.getValue() == WITHDRAWN.get(method))
                .map(Map.Entry::getKey)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
