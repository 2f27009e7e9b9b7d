package io.github.payuperu.validators.pe.card;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.CardBrand;
import io.github.payuperu.validators.values.CardNumber;
import io.github.payuperu.validators.values.Digits;
import io.github.payuperu.wire.finding.Severity;
import org.jspecify.annotations.Nullable;

/** PE-094: a security code is digits, four on American Express and three on all other cards. */
public final class SecurityCodeFitsBrand implements Rule {
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-094",
                    Severity.ERROR,
                    Evidence.PUBLIC,
                    "What is printed on cards; Payments API Peru 2022-06-24 allows 1 to 4 characters")
            .on(PeruOperations.CARD_PAYMENTS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        check(subject, verdict, Instrument.CREDIT_CODE, Instrument.CREDIT_NUMBER);
        check(subject, verdict, Instrument.DEBIT_CODE, Instrument.DEBIT_NUMBER);
    }

    private static void check(Subject subject, Verdict verdict, Term code, Term number) {
        String text = subject.text(code);
        if (text == null) {
            return;
        }
        if (!Digits.areAll(text)) {
            verdict.at(code, "case", "digits");
            return;
        }
        CardBrand brand = brand(subject, number);
        if (brand != null && text.length() != brand.codeDigits()) {
            verdict.warning(code, "case", "length", "brand", brand.name(), "digits", brand.codeDigits());
        }
    }

    /** The brand of the number; beside a token, which has none, that of the payment method. */
    private static @Nullable CardBrand brand(Subject subject, Term term) {
        CardNumber number = Instrument.number(subject, term);
        return number == null ? CardBrand.ofMethod(subject.method()) : number.brand();
    }
}
