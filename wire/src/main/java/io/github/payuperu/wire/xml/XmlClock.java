package io.github.payuperu.wire.xml;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/**
 * How the gateway writes instants: epoch milliseconds in JSON, in XML the wall clock at UTC-5, to the second. The only pair of
 * documented samples of the same transaction shows the offset: 1624279912864 and 2021-06-21T07:51:52.
 */
final class XmlClock {
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(-5);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    /** 0000-01-01 and 9999-12-31 at UTC-5: what four digits can say. */
    private static final long FIRST =
            LocalDateTime.of(0, 1, 1, 0, 0).toInstant(OFFSET).toEpochMilli();

    private static final long LAST =
            LocalDateTime.of(9999, 12, 31, 23, 59, 59).toInstant(OFFSET).toEpochMilli() + 999;

    private XmlClock() {}

    /** Epoch milliseconds of an XML date-time; empty if it is none. */
    static OptionalLong millis(String text) {
        try {
            return OptionalLong.of(LocalDateTime.parse(text, DateTimeFormatter.ISO_LOCAL_DATE_TIME)
                    .toInstant(OFFSET)
                    .toEpochMilli());
        } catch (DateTimeParseException e) {
            return OptionalLong.empty();
        }
    }

    /** Whether an instant has a spelling in XML. */
    static boolean canSay(long millis) {
        return millis >= FIRST && millis <= LAST;
    }

    /** Whether the instant has milliseconds, which XML does not say. */
    static boolean hasMillis(long millis) {
        return millis % 1_000 != 0;
    }

    /** The XML date-time of an instant, milliseconds cut off. */
    static String text(long millis) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(millis).truncatedTo(ChronoUnit.SECONDS), OFFSET)
                .format(SECONDS);
    }
}
