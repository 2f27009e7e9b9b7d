package io.github.payuperu.sandbox.checkout;

import io.github.payuperu.validators.values.Lima;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The time of Peru, as the pages write it. */
final class Stamp {
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter POINTED = DateTimeFormatter.ofPattern("uuuu.MM.dd hh:mm:ss", Locale.ROOT);

    private Stamp() {}

    /** As {@code 2015-05-27 13:07:35}. */
    static String plain(Instant moment) {
        return PLAIN.format(Lima.clockAt(moment));
    }

    /** As {@code 2015-05-27}. */
    static String day(Instant moment) {
        return DAY.format(Lima.clockAt(moment));
    }

    /** As {@code 2015.05.27 01:07:35}, which was 13:07:35: the sample has it so, against its own table. */
    static String pointed(Instant moment) {
        return POINTED.format(Lima.clockAt(moment));
    }
}
