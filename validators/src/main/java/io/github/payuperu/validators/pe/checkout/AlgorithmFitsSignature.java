package io.github.payuperu.validators.pe.checkout;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.signature.Algorithm;
import io.github.payuperu.validators.values.Hexadecimal;
import io.github.payuperu.wire.finding.Severity;
import java.util.Set;

/** PE-247: the signature is as long as the algorithm that the form names makes it; without a name that is MD5. */
public final class AlgorithmFitsSignature implements Rule {
    private static final Term ALGORITHM = Term.request("form.algorithmSignature");
    private static final Term SIGNATURE = Term.request("form.signature");
    private static final RuleCard CARD = RuleCard.everywhere(
                    "PE-247",
                    Severity.ERROR,
                    Evidence.DOCUMENTED,
                    "PayU Latam, WebCheckout, editions of 2023-12 and later, algorithmSignature")
            .on(PeruOperations.FORM);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String signature = subject.text(SIGNATURE);
        Set<Algorithm> possible =
                signature == null || !Hexadecimal.isAll(signature) ? Set.of() : Algorithm.ofLength(signature.length());
        String name = subject.text(ALGORITHM);
        if (name == null && !possible.isEmpty() && !possible.contains(Algorithm.MD5)) {
            unnamed(possible, verdict);
        } else if (name != null && !possible.isEmpty()) {
            Algorithm.ofForm(name)
                    .filter(named -> !possible.contains(named))
                    .ifPresent(named -> verdict.at(
                            ALGORITHM,
                            "case",
                            "other",
                            "algorithm",
                            name,
                            "digits",
                            named.digits(),
                            "actual",
                            signatureDigits(possible)));
        }
    }

    private static int signatureDigits(Set<Algorithm> possible) {
        return possible.iterator().next().digits();
    }

    /** That MD5 is meant where nothing is said no page says. */
    private static void unnamed(Set<Algorithm> possible, Verdict verdict) {
        int digits = signatureDigits(possible);
        if (possible.size() == 1) {
            verdict.fixableWarning(
                    ALGORITHM, possible.iterator().next().formName(), "case", "unnamed", "digits", digits);
        } else {
            verdict.warning(ALGORITHM, "case", "unnamed", "digits", digits);
        }
    }
}
