package io.github.payuperu.sandbox.confirmation;

import io.github.payuperu.wire.form.FormWriter;
import io.github.payuperu.wire.message.Message;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Semaphore;

/** Sends notices, again and again until the shop answers 200 or the schedule ends, and writes down what happens. */
public final class Courier {
    /**
     * How long to wait before the second attempt, the third, and so on: nine attempts, as one edition of the documentation says.
     * No source tells the times; these are ours.
     */
    public static final List<Duration> DEFAULT_WAITS = List.of(
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofMinutes(1),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5));

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Of more at a time some are not sent. */
    private static final int MOST_UNDER_WAY = 10_000;

    private final FormWriter writer = new FormWriter();
    private final Semaphore room = new Semaphore(MOST_UNDER_WAY);
    private final List<Duration> waits;
    private final Timer timer;
    private final Call call;
    private final Journal journal;
    private final InstantSource clock;

    /**
     * @param waits before each attempt but the first
     * @param timer that waits
     * @param neighbourhood who may be called
     * @param journal where it is written down
     * @param clock what time it is
     */
    public Courier(
            List<Duration> waits, Timer timer, Neighbourhood neighbourhood, Journal journal, InstantSource clock) {
        this.waits = List.copyOf(waits);
        this.timer = timer;
        this.call = new Call(neighbourhood, PATIENCE);
        this.journal = journal;
        this.clock = clock;
    }

    /** Sends a notice, soon. */
    public void deliver(Notice notice) {
        long number = journal.open(Entry.of(notice));
        if (room.tryAcquire()) {
            timer.after(Duration.ZERO, () -> attempt(new Errand(notice, number, 1)));
        } else {
            journal.change(number, entry -> entry.ended(Entry.Status.GIVEN_UP));
        }
    }

    private void attempt(Errand errand) {
        Message content = errand.notice().content().apply(errand.attempt());
        CallResult result = call.post(errand.notice().url(), writer.write(content));
        boolean again = result.isWorthRepeating() && errand.attempt() <= waits.size();
        note(errand, content, result, again);
        if (again) {
            timer.after(waits.get(errand.attempt() - 1), () -> attempt(errand.next()));
        } else {
            room.release();
        }
    }

    private void note(Errand errand, Message content, CallResult result, boolean again) {
        Try made = new Try(errand.attempt(), clock.instant(), result);
        Entry.Status otherwise = again ? Entry.Status.UNDER_WAY : Entry.Status.GIVEN_UP;
        Entry.Status status = result.isTaken() ? Entry.Status.DELIVERED : otherwise;
        journal.change(errand.number(), entry -> entry.after(made, status, Masked.parameters(content)));
    }

    private record Errand(Notice notice, long number, int attempt) {
        Errand next() {
            return new Errand(notice, number, attempt + 1);
        }
    }
}
