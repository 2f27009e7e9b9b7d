package io.github.payuperu.sandbox.checkout;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/**
 * What a payer takes to the agency.
 *
 * @param cip the code to name there
 * @param expiration until when it can be paid
 */
record Coupon(long cip, Instant expiration) {
    private static final Period MOST = Period.ofDays(7);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final DateTimeFormatter ASKED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    /**
     * The coupon of that code: valid until the moment asked for, read as the time of Lima, if that lies within seven days, else
     * until the end of the seventh day.
     */
    static Coupon of(long cip, String asked, Instant now) {
        Instant expiration = parse(asked)
                .filter(moment -> moment.isAfter(now) && !moment.isAfter(now.plus(MOST)))
                .orElseGet(() -> endOfLastDay(now));
        return new Coupon(cip, expiration);
    }

    private static Instant endOfLastDay(Instant now) {
        return now.atOffset(Lima.ZONE)
                .toLocalDate()
                .plus(MOST)
                .atTime(LAST_SECOND)
                .toInstant(Lima.ZONE);
    }

    private static Optional<Instant> parse(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, ASKED).toInstant(Lima.ZONE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
