package io.github.payuperu.sandbox.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One client. Requests are answered in turn; as long as an answer is not sent, because the client does not read, no other request
 * is looked at. Used by the thread of its loop alone.
 */
final class Connection {
    private static final byte[] CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final SocketChannel channel;
    private final SelectionKey key;
    private final Handler handler;
    private final HttpDate date;
    private final RequestReader reader;

    /** Of an answer, what the client has not taken yet. */
    private @Nullable ByteBuffer unsent;
    /** What came behind a request whose answer is not sent yet. */
    private @Nullable ByteBuffer unread;
    /** No more is answered. */
    private boolean ending;
    /** Once the last answer is sent: what is still coming is thrown away. */
    private @Nullable Rest rest;

    Connection(SocketChannel channel, SelectionKey key, Handler handler, HttpDate date, RequestReader reader) {
        this.channel = channel;
        this.key = key;
        this.handler = handler;
        this.date = date;
        this.reader = reader;
    }

    /**
     * Goes on with whatever is possible.
     *
     * @param buffer to read into, of no meaning before and afterwards
     */
    void proceed(ByteBuffer buffer) throws IOException {
        if (unsent == null) {
            read(buffer);
            return;
        }
        write(unsent);
        if (unsent == null && unread != null) {
            ByteBuffer in = unread;
            unread = null;
            understand(in);
        }
    }

    private void read(ByteBuffer buffer) throws IOException {
        buffer.clear();
        int count = channel.read(buffer);
        if (count < 0) {
            channel.close();
        } else if (rest == null) {
            understand(buffer.flip());
        } else if (!rest.allows(count)) {
            channel.close();
        }
    }

    private void understand(ByteBuffer in) throws IOException {
        try {
            while (in.hasRemaining() && unsent == null && !ending) {
                Request request = reader.read(in);
                if (request != null) {
                    answer(request);
                } else if (reader.invites()) {
                    send(CONTINUE);
                }
            }
        } catch (BadRequest e) {
            ending = true;
            send(Response.of(e).bytes(date.now(), true, true));
        }
        if (reader.isTired()) {
            channel.close();
        } else if (unsent == null) {
            key.interestOps(SelectionKey.OP_READ);
        } else {
            unread = ByteBuffer.allocate(in.remaining()).put(in).flip();
            key.interestOps(SelectionKey.OP_WRITE);
        }
    }

    private void answer(Request request) throws IOException {
        Response response = handler.answer(request);
        ending = request.isLast();
        send(response.bytes(date.now(), ending, !request.method().equals("HEAD")));
    }

    private void send(byte[] bytes) throws IOException {
        write(ByteBuffer.wrap(bytes));
    }

    private void write(ByteBuffer out) throws IOException {
        channel.write(out);
        unsent = out.hasRemaining() ? out : null;
        if (unsent == null && ending) {
            channel.shutdownOutput();
            rest = new Rest();
        }
    }
}
