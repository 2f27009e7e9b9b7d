package io.github.payuperu.benchmarks.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The same number of requests over a few connections at once. */
final class Load {
    private static final int CONNECTIONS = 4;

    private final int port;
    private final byte[] body;

    Load(int port, byte[] body) {
        this.port = port;
        this.body = body;
    }

    /** Sends so many requests; how long each took, in nanoseconds, sorted. */
    long[] send(int requests) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Future<long[]>> parts = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                parts.add(threads.submit(() -> sendOverOne(requests / CONNECTIONS)));
            }
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> part : parts) {
                times.add(part.get());
            }
            return times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        } finally {
            threads.shutdownNow();
        }
    }

    private long[] sendOverOne(int requests) throws IOException {
        long[] times = new long[requests];
        try (Connection connection = new Connection(port, body)) {
            for (int i = 0; i < requests; i++) {
                long start = System.nanoTime();
                connection.exchange();
                times[i] = System.nanoTime() - start;
            }
        }
        return times;
    }
}
