package io.github.payuperu.sandbox;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The JDK's HTTP server, bound to this machine's loopback address, made to answer without delay, to keep no JVM alive, and to
 * end with all its threads.
 */
final class Server implements AutoCloseable {
    private static final int BACKLOG = 256;
    private static final int WORKERS = 64;
    private static final int IDLE_SECONDS = 10;

    static {
        // read once in a JVM, when its first server is made
        // without it every answer waits 40 ms for the client's acknowledgement
        setUnlessSet("sun.net.httpserver.nodelay", "true");
        // of more idle connections than 200 some are closed just when a client uses them again
        setUnlessSet("sun.net.httpserver.maxIdleConnections", "1000");
    }

    private final HttpServer server;
    private final ThreadPoolExecutor workers;

    private Server(HttpServer server) {
        this.server = server;
        this.workers = new ThreadPoolExecutor(
                WORKERS, WORKERS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), daemons());
        this.workers.allowCoreThreadTimeOut(true);
        server.setExecutor(workers);
    }

    /** Takes the port, or a free one for 0; requests wait until {@link #start}. */
    static Server bind(int port) throws IOException {
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        return new Server(HttpServer.create(new InetSocketAddress(loopback, port), BACKLOG));
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** Answers from now on, each path by the handler of the longest beginning. */
    void start(Map<String, HttpHandler> handlers) {
        handlers.forEach(server::createContext);
        // the server's own thread is a daemon only if a daemon starts it
        CompletableFuture.runAsync(server::start, workers).join();
    }

    /** Closes all connections and frees the port; does nothing the second time. */
    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private static void setUnlessSet(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /** Threads that keep no JVM alive. */
    static ThreadFactory daemons() {
        return task -> {
            Thread thread = new Thread(task, "payu-peru-sandbox");
            thread.setDaemon(true);
            return thread;
        };
    }
}
