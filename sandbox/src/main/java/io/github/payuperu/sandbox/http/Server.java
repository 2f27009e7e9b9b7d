package io.github.payuperu.sandbox.http;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Future;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP server on this machine's loopback address: it keeps no JVM alive, and ends with all its threads. A few threads serve
 * all connections, so a client that stalls costs memory and holds up nobody. No TLS, no HTTP/2. All of HTTP is Netty's.
 */
public final class Server implements AutoCloseable {
    private static final int BACKLOG = 256;
    private static final int LEAST_THREADS = 2;
    private static final int MOST_THREADS = 8;
    private static final long END_MILLIS = 2_000;
    private static final int MOST_OF_A_LINE = 8 << 10;
    private static final int MOST_OF_HEADERS = 64 << 10;

    private final ServerSocketChannel door;
    private final int mostOfABody;
    private @Nullable EventLoopGroup threads;

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

    /** Answers from now on. */
    public synchronized void start(Handler handler) {
        int processors = Runtime.getRuntime().availableProcessors();
        int count = Math.max(LEAST_THREADS, Math.min(MOST_THREADS, processors));
        threads = new NioEventLoopGroup(count, daemons());
        HttpDecoderConfig config =
                new HttpDecoderConfig().setMaxInitialLineLength(MOST_OF_A_LINE).setMaxHeaderSize(MOST_OF_HEADERS);
        new ServerBootstrap()
                .group(threads)
                .channelFactory(() -> new NioServerSocketChannel(door))
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        channel.pipeline().addLast(new HttpServerCodec(config), new Exchange(handler, mostOfABody));
                    }
                })
                .register()
                .syncUninterruptibly();
    }

    /** Closes all connections and frees the port; does nothing the second time. */
    @Override
    public synchronized void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot free the port", e);
        }
        if (threads != null) {
            Future<?> ended = threads.shutdownGracefully(0, END_MILLIS, TimeUnit.MILLISECONDS);
            if (!isOwnThread(threads)) {
                ended.awaitUninterruptibly(END_MILLIS);
            }
        }
    }

    /** A handler that ends its own server does not wait for itself. */
    private static boolean isOwnThread(EventLoopGroup threads) {
        for (EventExecutor thread : threads) {
            if (thread.inEventLoop()) {
                return true;
            }
        }
        return false;
    }

    /** Threads that keep no JVM alive. */
    public static ThreadFactory daemons() {
        return task -> {
            Thread thread = new Thread(task, "payu-peru-sandbox");
            thread.setDaemon(true);
            return thread;
        };
    }
}
