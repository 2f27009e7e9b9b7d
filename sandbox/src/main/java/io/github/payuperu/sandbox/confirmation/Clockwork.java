package io.github.payuperu.sandbox.confirmation;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The timer of real time: a few threads that keep no JVM alive and end when nothing is to be done. */
public final class Clockwork implements Timer, AutoCloseable {
    private static final int THREADS = 4;
    private static final int IDLE_SECONDS = 10;

    private final ScheduledThreadPoolExecutor threads;

    /** A timer with threads from there. */
    public Clockwork(ThreadFactory factory) {
        this.threads = new ScheduledThreadPoolExecutor(THREADS, factory, new ThreadPoolExecutor.DiscardPolicy());
        threads.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public void after(Duration wait, Runnable task) {
        Future<?> unused = threads.schedule(task, wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Nothing happens any more; what is under way is interrupted. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
