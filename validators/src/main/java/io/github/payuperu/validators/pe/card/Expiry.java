package io.github.payuperu.validators.pe.card;

import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.values.Digits;
import io.github.payuperu.validators.values.Lima;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last month in which a card is valid, written {@code 2025/05}. */
final class Expiry {
    static final List<Term> TERMS =
            List.of(Term.request("creditCard.expirationDate"), Term.request("debitCard.expirationDate"));

    private static final int YEAR_DIGITS = 4;
    private static final int LENGTH = 7;

    private Expiry() {}

    /** The month; null where it is absent or not written so. */
    static @Nullable YearMonth of(Subject subject, Term term) {
        String text = subject.text(term);
        if (text == null || text.length() != LENGTH || text.charAt(YEAR_DIGITS) != '/') {
            return null;
        }
        String year = text.substring(0, YEAR_DIGITS);
        String month = text.substring(YEAR_DIGITS + 1);
        return Digits.areAll(year) && Digits.areAll(month)
                ? monthOf(Integer.parseInt(year), Integer.parseInt(month))
                : null;
    }

    /** The month that it is in Lima. */
    static YearMonth currentMonth(Subject subject) {
        return YearMonth.from(Lima.dayAt(subject.now()));
    }

    private static @Nullable YearMonth monthOf(int year, int month) {
        return month >= 1 && month <= 12 ? YearMonth.of(year, month) : null;
    }
}
