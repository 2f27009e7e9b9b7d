package io.github.payuperu.validators.pe.checkout;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.Lima;
import io.github.payuperu.wire.finding.Severity;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** PE-250: a form lets cash be paid until a moment that exists, is ahead and at most seven days away. No page says whose clock is meant: what is right by that of Lima or by UTC is right. */
public final class FormExpiresWithinSevenDays implements Rule {
    private static final Term TERM = Term.request("form.expirationDate");
    private static final Duration MOST = Duration.ofDays(7);
    private static final RuleCard CARD = RuleCard.everywhere(
                    "PE-250",
                    Severity.WARNING,
                    Evidence.DOCUMENTED,
                    "PayU Latam, WebCheckout, edition of 2023-12, expirationDate")
            .on(PeruOperations.FORM);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String text = subject.text(TERM);
        if (text == null) {
            return;
        }
        LocalDateTime moment = parse(text);
        if (moment == null) {
            verdict.at(TERM, "case", "unreal");
        } else if (Lima.instantAt(moment).isBefore(subject.now())) {
            verdict.at(TERM, "case", "passed");
        } else if (moment.toInstant(ZoneOffset.UTC).isAfter(subject.now().plus(MOST))) {
            verdict.at(TERM, "case", "far", "days", MOST.toDays());
        }
    }

    private static @Nullable LocalDateTime parse(String text) {
        try {
            return LocalDateTime.parse(text.replace(' ', 'T'));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
