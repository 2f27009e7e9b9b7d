package io.github.payuperu.sandbox.http;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The time as HTTP writes it, {@code Sun, 06 Nov 1994 08:49:37 GMT}; written anew each second only. Used by one thread. */
final class HttpDate {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final long SECOND = 1000;

    private long second = -1;
    private String text = "";

    String now() {
        long current = System.currentTimeMillis() / SECOND;
        if (current != second) {
            second = current;
            text = FORMAT.format(Instant.ofEpochSecond(current));
        }
        return text;
    }
}
