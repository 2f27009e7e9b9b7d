package io.github.payuperu.sandbox.checkout;

import io.github.payuperu.sandbox.cash.Deadline;
import io.github.payuperu.validators.values.Lima;
import java.time.Instant;
import java.time.LocalDateTime;
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
    private static final DateTimeFormatter ASKED =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);

    /** The coupon of that code; the moment asked for is read as the time of Lima. */
    static Coupon of(long cip, String asked, Instant now) {
        return new Coupon(cip, Deadline.of(parse(asked), now));
    }

    private static Optional<Instant> parse(String text) {
        try {
            return Optional.of(Lima.instantAt(LocalDateTime.parse(text, ASKED)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
