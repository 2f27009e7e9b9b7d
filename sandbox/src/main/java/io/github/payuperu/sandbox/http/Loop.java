package io.github.payuperu.sandbox.http;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** A thread and the connections that it serves, each when something comes from it, none waited for. */
final class Loop implements Runnable {
    private static final int BUFFER = 1 << 16;
    /** When no connection can be taken, because too many files are open for example, some may soon be closed. */
    private static final int PAUSE_MILLIS = 20;

    private final Selector selector = Selector.open();
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private final Queue<SocketChannel> arrivals = new ConcurrentLinkedQueue<>();
    private final HttpDate date = new HttpDate();
    private final Handler handler;
    private final int mostOfABody;
    private volatile boolean stopped;

    Loop(Handler handler, int mostOfABody) throws IOException {
        this.handler = handler;
        this.mostOfABody = mostOfABody;
    }

    /** Has this loop take the connections of all; before it runs. */
    void accept(ServerSocketChannel door, Consumer<SocketChannel> taker) throws IOException {
        door.configureBlocking(false);
        door.register(selector, SelectionKey.OP_ACCEPT, taker);
    }

    /** From now on this connection is served here. */
    void add(SocketChannel channel) {
        arrivals.add(channel);
        selector.wakeup();
    }

    void stop() {
        stopped = true;
        selector.wakeup();
    }

    @Override
    public void run() {
        try {
            while (!stopped) {
                selector.select(this::serve);
                welcome();
            }
        } catch (IOException e) {
            // the selector is gone, and with it what it was for
        } finally {
            selector.keys().forEach(key -> close(key.channel()));
            arrivals.forEach(Loop::close);
            close(selector);
        }
    }

    private void serve(SelectionKey key) {
        if (key.channel() instanceof ServerSocketChannel door) {
            accept(door, key);
            return;
        }
        try {
            ((Connection) key.attachment()).proceed(buffer);
        } catch (IOException | RuntimeException | Error e) {
            // whatever it was, it costs this connection and no other
            close(key.channel());
        }
    }

    @SuppressWarnings("unchecked") // attached in accept
    private static void accept(ServerSocketChannel door, SelectionKey key) {
        Consumer<SocketChannel> taker = (Consumer<SocketChannel>) key.attachment();
        try {
            for (SocketChannel one = door.accept(); one != null; one = door.accept()) {
                taker.accept(one);
            }
        } catch (IOException e) {
            pause();
        }
    }

    private void welcome() {
        for (SocketChannel channel = arrivals.poll(); channel != null; channel = arrivals.poll()) {
            try {
                channel.configureBlocking(false);
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                String address = ((InetSocketAddress) channel.getRemoteAddress())
                        .getAddress()
                        .getHostAddress();
                SelectionKey key = channel.register(selector, SelectionKey.OP_READ);
                key.attach(new Connection(channel, key, handler, date, new RequestReader(address, mostOfABody)));
            } catch (IOException e) {
                close(channel);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void close(Closeable what) {
        try {
            what.close();
        } catch (IOException e) {
            // then it is closed
        }
    }
}
