package io.github.payuperu.validators.pe.card;

import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.values.Digits;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last month in which a card is valid, written {@code 2025/05}. */
final class Expiry {
    static final List<Term> TERMS =
            List.of(Term.request("creditCard.expirationDate"), Term.request("debitCard.expirationDate"));

    private static final String FORM = "0000/00";
    private static final int SLASH = FORM.indexOf('/');
    private static final int DECIMAL = 10;

    private Expiry() {}

    /** The month; null where it is absent or not written so. */
    static @Nullable YearMonth of(Subject subject, Term term) {
        String text = subject.text(term);
        if (text == null || !isOfForm(text)) {
            return null;
        }
        int year = Integer.parseInt(text, 0, SLASH, DECIMAL);
        int month = Integer.parseInt(text, SLASH + 1, FORM.length(), DECIMAL);
        return month >= 1 && month <= 12 ? YearMonth.of(year, month) : null;
    }

    /** The month that it is in Lima. */
    static YearMonth currentMonth(Subject subject) {
        return YearMonth.from(subject.today());
    }

    private static boolean isOfForm(String text) {
        return text.length() == FORM.length()
                && Digits.begin(text, SLASH)
                && text.charAt(SLASH) == '/'
                && Digits.areAll(text, SLASH + 1);
    }
}
