package io.github.payuperu.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does work on all cores and hands over the results in the order the work came, on the thread it came from. While too much
 * is under way whoever brings more has to wait, so that memory stays flat. Used by one thread.
 *
 * @param <T> what comes out
 */
final class Pipeline<T> implements AutoCloseable {
    /** Enough for every worker to find something to do while the results of a slow one are waited for. */
    private static final int PIECES_PER_WORKER = 4;

    private final int workers;
    private final long mostWeight;
    private final Consumer<T> receiver;
    private final Deque<Piece<T>> underWay = new ArrayDeque<>();
    private long weight;
    private @Nullable ExecutorService executor;

    /**
     * @param workers how many threads
     * @param mostWeight how much may be under way, in whatever unit pieces of work are weighed
     * @param receiver takes the results
     */
    Pipeline(int workers, long mostWeight, Consumer<T> receiver) {
        this.workers = workers;
        this.mostWeight = mostWeight;
        this.receiver = receiver;
    }

    /** Has the work done by another thread. What it throws is thrown here when it is its turn. */
    void put(int pieceWeight, Supplier<T> work) {
        while (isTooMuch(pieceWeight)) {
            handOver();
        }
        underWay.add(new Piece<>(pieceWeight, executor().submit(work::get)));
        weight += pieceWeight;
        while (!underWay.isEmpty() && underWay.element().result().isDone()) {
            handOver();
        }
    }

    /** Waits for what is under way, and then does the work on this thread: cheaper where there is no other. */
    void putLast(Supplier<T> work) {
        drain();
        receiver.accept(work.get());
    }

    /** Waits until nothing is under way. */
    void drain() {
        while (!underWay.isEmpty()) {
            handOver();
        }
    }

    /** Gives up what is under way. */
    @Override
    public void close() {
        if (executor != null) {
            executor.shutdownNow();
        }
    }

    private boolean isTooMuch(int more) {
        return !underWay.isEmpty() && (underWay.size() >= workers * PIECES_PER_WORKER || weight + more > mostWeight);
    }

    private void handOver() {
        Piece<T> piece = underWay.remove();
        weight -= piece.weight();
        receiver.accept(resultOf(piece));
    }

    private T resultOf(Piece<T> piece) {
        try {
            return piece.result().get();
        } catch (ExecutionException e) {
            throw asThrown(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a result", e);
        }
    }

    /** What the work itself threw, with its own trace. */
    private static RuntimeException asThrown(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        return e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
    }

    private ExecutorService executor() {
        ExecutorService started = executor;
        if (started == null) {
            started = Executors.newFixedThreadPool(workers, Pipeline::worker);
            executor = started;
        }
        return started;
    }

    /** A process may end while it works. */
    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "payu-peru-worker");
        thread.setDaemon(true);
        return thread;
    }

    private record Piece<T>(int weight, Future<T> result) {}
}
