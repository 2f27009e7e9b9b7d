package io.github.payuperu.sandbox.cash;

import io.github.payuperu.validators.values.Lima;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;

/** Until when cash can be paid. */
public final class Deadline {
    private static final Period MOST = Period.ofDays(7);
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private Deadline() {}

    /** The moment asked for, if it lies ahead and within seven days; otherwise the end of the seventh day in Lima. */
    public static Instant of(Optional<Instant> asked, Instant now) {
        return asked.filter(moment -> moment.isAfter(now) && !moment.isAfter(now.plus(MOST)))
                .orElseGet(() -> endOfLastDay(now));
    }

    private static Instant endOfLastDay(Instant now) {
        return Lima.instantAt(Lima.dayAt(now).plus(MOST).atTime(LAST_SECOND));
    }
}
