package io.github.payuperu.validators.pe.cash;

import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The last moment a cash payment can be made; the gateway reads the text as UTC. */
final class Expiration {
    static final Term TERM = Term.request("expirationDate");
    /** What the gateway grants at most, and by default. */
    static final Duration MOST = Duration.ofDays(7);

    private Expiration() {}

    /** The moment, or empty where it is absent or no such day or time exists. */
    static Optional<Instant> of(Subject subject) {
        String text = subject.text(TERM);
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDateTime.parse(text, DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    .toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
