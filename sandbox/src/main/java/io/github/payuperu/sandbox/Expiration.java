package io.github.payuperu.sandbox;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Until when a coupon can be paid: the moment asked for, read as UTC, if it lies within seven days; otherwise the end of the
 * seventh day in Lima.
 */
final class Expiration {
    private static final Period MOST = Period.ofDays(7);
    /** Lima, which has no daylight saving time. */
    private static final ZoneOffset LIMA = ZoneOffset.ofHours(-5);

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private Expiration() {}

    static Instant of(Received payment) {
        Instant now = payment.now();
        return asked(payment)
                .filter(asked -> !asked.isBefore(now) && !asked.isAfter(now.plus(MOST)))
                .orElseGet(() -> endOfLastDay(now));
    }

    private static Instant endOfLastDay(Instant now) {
        return now.atOffset(LIMA).toLocalDate().plus(MOST).atTime(LAST_SECOND).toInstant(LIMA);
    }

    /** Empty when nothing was asked for, or a day that does not exist. */
    private static Optional<Instant> asked(Received payment) {
        String text = payment.text("expirationDate");
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
