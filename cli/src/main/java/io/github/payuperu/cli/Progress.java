package io.github.payuperu.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Shows on a terminal how far a long run is: nothing in the first two seconds, then a line that changes in place. */
final class Progress {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration PACE = Duration.ofMillis(200);

    private final Console console;
    private final InstantSource clock;
    private final Words words;
    private Instant next;
    private long done;

    /**
     * @param console where to show it, if it wants to
     * @param clock tells the time
     * @param words to say it with
     */
    Progress(Console console, InstantSource clock, Words words) {
        this.console = console;
        this.clock = clock;
        this.words = words;
        this.next = clock.instant().plus(PATIENCE);
    }

    /** So many more are done. */
    void step(int more) {
        done += more;
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            next = now.plus(PACE);
            console.showProgress(words.text("validate.progress", done));
        }
    }
}
