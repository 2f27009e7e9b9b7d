package io.github.payuperu.sandbox.confirmation;

import java.time.Duration;

/** Carries out what is to happen later. */
@FunctionalInterface
public interface Timer {
    /** Carries out a task after that time, on another thread. */
    void after(Duration wait, Runnable task);
}
