package io.github.payuperu.sandbox;

import io.github.payuperu.sandbox.cash.Deadline;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Until when a cash payment of the API can be paid; what it asks for is read as UTC. */
final class Expiration {
    private Expiration() {}

    static Instant of(Received payment) {
        return Deadline.of(asked(payment), payment.now());
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
