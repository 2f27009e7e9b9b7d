package io.github.payuperu.sandbox;

import io.github.payuperu.sandbox.confirmation.Timer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A timer that is turned by hand: what is due waits until the test lets it happen. */
final class HandTimer implements Timer {
    private final List<Planned> planned = new ArrayList<>();

    @Override
    public void after(Duration wait, Runnable task) {
        planned.add(new Planned(wait, task));
    }

    /** Lets happen whatever is to happen at once; how long the next thing waits is the result, or null. */
    Duration turn() {
        Planned next = planned.remove(0);
        next.task().run();
        return planned.isEmpty() ? null : planned.get(0).pause();
    }

    int waiting() {
        return planned.size();
    }

    private record Planned(Duration pause, Runnable task) {}
}
