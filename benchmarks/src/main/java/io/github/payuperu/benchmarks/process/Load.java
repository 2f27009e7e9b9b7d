package io.github.payuperu.benchmarks.process;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The same number of requests over some connections at once, each with one request on its way. Two threads look after all, so
 * that the client takes little from the servers, which share the machine with it.
 */
final class Load {
    private static final int THREADS = 2;
    private static final int CONNECTIONS_OF_A_THREAD = 8;

    private final int port;
    private final byte[] body;

    Load(int port, byte[] body) {
        this.port = port;
        this.body = body;
    }

    /** Sends so many requests; how long each took, in nanoseconds, sorted. */
    long[] send(int requests) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<long[]>> parts = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                parts.add(threads.submit(() -> sendOverSome(requests / THREADS)));
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

    private long[] sendOverSome(int requests) throws IOException {
        try (Selector selector = Selector.open()) {
            Part part = new Part(requests);
            for (int i = 0; i < CONNECTIONS_OF_A_THREAD; i++) {
                Connection connection = new Connection(port, body);
                connection.channel().configureBlocking(false);
                Line line = new Line(connection, part);
                connection.channel().register(selector, SelectionKey.OP_READ, line);
                line.sendNext();
            }
            while (!part.isDone()) {
                for (SelectionKey key : selector.selectedKeys()) {
                    ((Line) key.attachment()).proceed();
                }
                selector.selectedKeys().clear();
                if (!part.isDone()) {
                    selector.select();
                }
            }
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
            return part.times;
        }
    }

    /** What one thread has to do. */
    private static final class Part {
        private final long[] times;
        private int sent;
        private int answered;

        Part(int requests) {
            this.times = new long[requests];
        }

        boolean isDone() {
            return answered == times.length;
        }
    }

    /** A connection at work. */
    private static final class Line {
        private final Connection connection;
        private final Part part;
        private long start;

        Line(Connection connection, Part part) {
            this.connection = connection;
            this.part = part;
        }

        void sendNext() throws IOException {
            if (part.sent < part.times.length) {
                part.sent++;
                start = System.nanoTime();
                connection.send();
            }
        }

        void proceed() throws IOException {
            if (connection.receive()) {
                part.times[part.answered++] = System.nanoTime() - start;
                sendNext();
            }
        }
    }
}
