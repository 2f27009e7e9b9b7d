package io.github.payuperu.validators.pe.cash;

import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The last moment a cash payment can be made; the gateway reads the text as UTC. */
final class Expiration {
    static final Term TERM = Term.request("expirationDate");
    /** What the gateway grants at most, and by default. */
    static final Duration MOST = Duration.ofDays(7);

    private static final String FORM = "0000-00-00T00:00:00.000";
    private static final int SECONDS = FORM.indexOf('.');
    private static final int NANOS_OF_A_MILLI = 1_000_000;

    private Expiration() {}

    /** The moment; null where it is absent or no such day or time exists. */
    static @Nullable Instant of(Subject subject) {
        String text = subject.text(TERM);
        if (text == null) {
            return null;
        }
        try {
            LocalDateTime moment = isPlain(text) ? plain(text) : LocalDateTime.parse(text);
            return moment.toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Whether it is written as nearly all are, to the second or the millisecond. */
    static boolean isPlain(String text) {
        int length = text.length();
        if (length != SECONDS && length != FORM.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char expected = FORM.charAt(i);
            char actual = text.charAt(i);
            if (expected == '0' ? actual < '0' || actual > '9' : actual != expected) {
                return false;
            }
        }
        return true;
    }

    /**
     * The moment that such a text says, without a formatter, which takes most of the time of a check.
     *
     * @throws DateTimeException if no such day or time exists
     */
    static LocalDateTime plain(String text) {
        int millis = text.length() == SECONDS ? 0 : number(text, SECONDS + 1, FORM.length());
        return LocalDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, SECONDS),
                millis * NANOS_OF_A_MILLI);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
