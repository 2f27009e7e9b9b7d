package io.github.payuperu.validators.pe.payment;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.MethodKind;
import io.github.payuperu.wire.finding.Excerpt;
import io.github.payuperu.wire.finding.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** PE-245: a form offers methods of Peru, and instalments of credit cards only, from 1 to 36. How the list is written the contract says. */
public final class OfferedMethodsAreOfPeru implements Rule {
    private static final Term SELECTED = Term.request("form.selectedPaymentMethod");
    private static final Contract CONTRACT = Contract.get();
    private static final Field METHOD = CONTRACT.require(Direction.REQUEST, Contract.PAYMENT_METHOD);
    private static final String METHODS = String.join(", ", METHOD.values());
    private static final int MOST_INSTALMENTS = 36;
    private static final Set<String> ALLOWED = allowed();
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-245",
                    Severity.ERROR,
                    Evidence.DOCUMENTED,
                    "PayU Latam, WebCheckout, editions of 2023-12 and later, paymentMethods; methods of Peru")
            .on(PeruOperations.FORM);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        List<MethodChoice> offered = MethodChoice.offered(subject);
        for (MethodChoice choice : offered) {
            check(choice, offered, verdict);
        }
        String selected = subject.text(SELECTED);
        if (selected != null && !isKnown(selected)) {
            tell(SELECTED, selected, meant(selected), verdict);
        }
    }

    private static void check(MethodChoice choice, List<MethodChoice> offered, Verdict verdict) {
        String method = choice.method();
        if (!isKnown(method)) {
            tell(MethodChoice.LIST, method, MethodChoice.corrected(offered, OfferedMethodsAreOfPeru::meant), verdict);
        } else if (!choice.instalments().isEmpty()
                && CONTRACT.kindOf(method)
                        .filter(MethodKind.CREDIT_CARD::equals)
                        .isEmpty()) {
            verdict.warning(MethodChoice.LIST, "case", "card", "method", method);
        } else if (!ALLOWED.containsAll(choice.instalments())) {
            verdict.warning(MethodChoice.LIST, "case", "instalments", "method", method);
        }
    }

    private static Set<String> allowed() {
        Set<String> allowed = new HashSet<>();
        for (int count = 1; count <= MOST_INSTALMENTS; count++) {
            allowed.add(Integer.toString(count));
        }
        return allowed;
    }

    /** Whether PayU has it for Peru, or had it, which is for another rule. */
    private static boolean isKnown(String method) {
        return CONTRACT.kindOf(method).isPresent();
    }

    private static @Nullable String meant(String method) {
        return isKnown(method) ? method : METHOD.meant(method);
    }

    private static void tell(Term term, String method, @Nullable String fix, Verdict verdict) {
        verdict.fixable(term, fix, "case", "method", "method", Excerpt.of(method), "methods", METHODS);
    }
}
