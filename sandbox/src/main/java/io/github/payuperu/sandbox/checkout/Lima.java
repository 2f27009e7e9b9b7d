package io.github.payuperu.sandbox.checkout;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The time of Peru, as the pages write it. */
final class Lima {
    /** There is no daylight saving time. */
    static final ZoneOffset ZONE = ZoneOffset.ofHours(-5);

    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter POINTED = DateTimeFormatter.ofPattern("uuuu.MM.dd hh:mm:ss", Locale.ROOT);

    private Lima() {}

    /** As {@code 2015-05-27 13:07:35}. */
    static String plain(Instant moment) {
        return PLAIN.format(moment.atOffset(ZONE));
    }

    /** As {@code 2015-05-27}. */
    static String day(Instant moment) {
        return DAY.format(moment.atOffset(ZONE));
    }

    /** As {@code 2015.05.27 01:07:35}, which was 13:07:35: the sample has it so, against its own table. */
    static String pointed(Instant moment) {
        return POINTED.format(moment.atOffset(ZONE));
    }
}
