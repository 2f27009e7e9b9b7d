package io.github.payuperu.benchmarks.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/**
 * One kept connection that sends the same request again and again: so little of a client that only servers are compared. Answers
 * are looked at as bytes, each from its status to its end.
 */
final class Connection implements AutoCloseable {
    static final String PATH = "/payments-api/4.0/service.cgi";
    private static final int MOST_OF_AN_ANSWER = 1 << 14;
    private static final byte[] OK = bytes("HTTP/1.1 200 ");
    private static final byte[] END_OF_HEAD = bytes("\r\n\r\n");
    private static final byte[] LENGTH = bytes("\r\nContent-Length: ");
    private static final byte[] END_OF_CHUNKS = bytes("\r\n0\r\n\r\n");
    private static final byte[] APPROVED = bytes("\"APPROVED\"");

    private final SocketChannel channel;
    private final ByteBuffer request;
    private final byte[] answer = new byte[MOST_OF_AN_ANSWER];
    private int size;

    /** A connection that waits, as long as its channel is not told otherwise. */
    Connection(int port, byte[] body) throws IOException {
        this.channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        byte[] all = request(body);
        this.request = ByteBuffer.allocateDirect(all.length).put(all);
    }

    SocketChannel channel() {
        return channel;
    }

    /** Sends the request, which a socket's buffer has room for, and waits for the answer. */
    void exchange() throws IOException {
        send();
        while (!receive()) {
            Thread.onSpinWait();
        }
    }

    void send() throws IOException {
        size = 0;
        request.rewind();
        channel.write(request);
        if (request.hasRemaining()) {
            throw new IOException("No room for a request");
        }
    }

    /**
     * Reads what there is of the answer.
     *
     * @return whether that was all
     * @throws IllegalStateException if the payment was not approved
     */
    boolean receive() throws IOException {
        int read = channel.read(ByteBuffer.wrap(answer, size, answer.length - size));
        if (read < 0) {
            throw new IOException("The server closed the connection");
        }
        size += read;
        int head = find(END_OF_HEAD, 0);
        if (head < 0 || !isWhole(head)) {
            return false;
        }
        if (!isAt(OK, 0) || find(APPROVED, head) < 0) {
            throw new IllegalStateException("Not approved: " + new String(answer, 0, size, StandardCharsets.UTF_8));
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Whether as many bytes are there as the head says or, as there is but one answer on its way, the last chunk. */
    private boolean isWhole(int head) {
        int header = find(LENGTH, 0);
        if (header < 0 || header > head) {
            return size >= END_OF_CHUNKS.length && isAt(END_OF_CHUNKS, size - END_OF_CHUNKS.length);
        }
        int length = 0;
        for (int i = header + LENGTH.length; answer[i] != '\r'; i++) {
            length = 10 * length + answer[i] - '0';
        }
        return size == head + END_OF_HEAD.length + length;
    }

    private int find(byte[] what, int from) {
        for (int i = from; i <= size - what.length; i++) {
            if (isAt(what, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAt(byte[] what, int place) {
        for (int i = 0; i < what.length; i++) {
            if (answer[place + i] != what[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] request(byte[] body) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes(
                "POST " + PATH + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json; charset=utf-8\r\n"
                        + "Accept: application/json\r\nContent-Length: " + body.length + "\r\n\r\n"));
        all.write(body);
        return all.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
