package io.github.payuperu.sandbox.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An HTTP server on this machine's loopback address: it keeps no JVM alive, and ends with all its threads. A few threads serve
 * all connections, so a client that stalls costs memory and holds up nobody. No TLS, no HTTP/2.
 */
public final class Server implements AutoCloseable {
    private static final int BACKLOG = 256;
    private static final int LEAST_THREADS = 2;
    private static final int MOST_THREADS = 8;
    private static final int END_MILLIS = 2_000;

    private final ServerSocketChannel door;
    private final int mostOfABody;
    private final List<Loop> loops = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger taken = new AtomicInteger();

    private Server(ServerSocketChannel door, int mostOfABody) {
        this.door = door;
        this.mostOfABody = mostOfABody;
    }

    /**
     * Takes the port, or a free one for 0; requests wait until {@link #start}.
     *
     * @param mostOfABody when so many bytes of a body were read, the request is answered and the rest thrown away
     * @throws IllegalArgumentException if there is no such port
     */
    public static Server bind(int port, int mostOfABody) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        InetSocketAddress address = new InetSocketAddress(loopback, port);
        ServerSocketChannel door = ServerSocketChannel.open();
        try {
            door.bind(address, BACKLOG);
        } catch (IOException e) {
            door.close();
            throw e;
        }
        return new Server(door, mostOfABody);
    }

    public int port() {
        return door.socket().getLocalPort();
    }

    /**
     * Answers from now on.
     *
     * @throws UncheckedIOException if the system has no room for that
     */
    public synchronized void start(Handler handler) {
        int processors = Runtime.getRuntime().availableProcessors();
        int count = Math.max(LEAST_THREADS, Math.min(MOST_THREADS, processors));
        try {
            for (int i = 0; i < count; i++) {
                loops.add(new Loop(handler, mostOfABody));
            }
            loops.get(0)
                    .accept(
                            door,
                            channel -> loops.get(Math.floorMod(taken.getAndIncrement(), count))
                                    .add(channel));
        } catch (IOException e) {
            close();
            throw new UncheckedIOException("Cannot watch connections", e);
        }
        for (Loop loop : loops) {
            Thread thread = daemons().newThread(loop);
            threads.add(thread);
            thread.start();
        }
    }

    /** Closes all connections and frees the port; does nothing the second time. */
    @Override
    public synchronized void close() {
        loops.forEach(Loop::stop);
        try {
            door.close();
            for (Thread thread : threads) {
                end(thread);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot free the port", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Threads that keep no JVM alive. */
    public static ThreadFactory daemons() {
        return task -> {
            Thread thread = new Thread(task, "payu-peru-sandbox");
            thread.setDaemon(true);
            return thread;
        };
    }

    /** The port is free when the thread that watched it has ended. */
    private static void end(Thread thread) throws InterruptedException {
        if (!thread.equals(Thread.currentThread())) {
            thread.join(END_MILLIS);
        }
    }
}
