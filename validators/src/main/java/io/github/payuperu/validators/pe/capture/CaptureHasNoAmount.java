package io.github.payuperu.validators.pe.capture;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.pe.amount.Amounts;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.finding.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * PE-125: a capture without an amount takes all; where the amount of a partial one goes, PayU's pages and its own library
 * contradict each other. Two different amounts in two of the places are an error: one of them is not what is meant.
 */
public final class CaptureHasNoAmount implements Rule {
    private static final List<Term> PLACES = places();
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-125",
                    Severity.ERROR,
                    Evidence.DOCUMENTED,
                    "Payments API Peru 2022-06-24, considerations on capture (C-12)")
            .on(PeruOperations.CAPTURE);

    private static List<Term> places() {
        List<Term> places = new ArrayList<>();
        for (Field field : Amounts.TOTAL.fields()) {
            places.add(Term.request(field.term()));
        }
        return List.copyOf(places);
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        BigDecimal first = subject.decimal(Amounts.TOTAL);
        for (Term place : PLACES) {
            BigDecimal amount = subject.decimal(place);
            if (amount != null && first != null && amount.compareTo(first) != 0) {
                verdict.at(place, "case", "contradiction");
            } else if (subject.has(place)) {
                verdict.warning(place, "case", "partial");
            }
        }
    }
}
