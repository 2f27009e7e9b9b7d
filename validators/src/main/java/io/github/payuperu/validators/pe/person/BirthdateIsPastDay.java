package io.github.payuperu.validators.pe.person;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** PE-202: a date of birth is a day that exists and has passed, year first. */
public final class BirthdateIsPastDay implements Rule {
    private static final Term BIRTHDATE = Term.request("payer.birthdate");
    private static final RuleCard CARD = RuleCard.peru(
            "PE-202",
            Severity.WARNING,
            Evidence.OBSERVED,
            "Official Java SDK of PayU, format of birthdate; size in Payments API Peru 2022-06-24, payer > birthdate");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String text = subject.text(BIRTHDATE);
        if (text == null) {
            return;
        }
        LocalDate day = parse(text);
        if (day == null) {
            verdict.at(BIRTHDATE, "case", "format");
        } else if (day.isAfter(subject.today())) {
            verdict.at(BIRTHDATE, "case", "future");
        }
    }

    private static @Nullable LocalDate parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
