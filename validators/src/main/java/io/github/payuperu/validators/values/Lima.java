package io.github.payuperu.validators.values;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Peru's calendar: one zone for the whole country, five hours behind UTC, without daylight saving since 1994. So the offset
 * stands for {@code America/Lima}, whose rules need not be loaded; a test compares the two.
 */
public final class Lima {
    private static final ZoneOffset ZONE = ZoneOffset.ofHours(-5);

    private Lima() {}

    /** The day that it is in Peru at that time. */
    public static LocalDate dayAt(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** What clocks in Peru show at that time. */
    public static LocalDateTime clockAt(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    /** When clocks in Peru show that. */
    public static Instant instantAt(LocalDateTime clock) {
        return clock.toInstant(ZONE);
    }
}
