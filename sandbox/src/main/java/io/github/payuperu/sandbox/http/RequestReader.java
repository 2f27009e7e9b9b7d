package io.github.payuperu.sandbox.http;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Makes requests of the bytes of one connection, however they are cut into pieces. Knows nothing of sockets. */
final class RequestReader {
    private static final int MOST_OF_A_HEAD = 16 * 1024;
    private static final int FIRST_OF_A_HEAD = 512;
    private static final int HEXADECIMAL = 16;

    private enum Part {
        HEAD,
        DATA,
        CHUNK_END,
        CHUNK_SIZE,
        TRAILER
    }

    private final String address;
    private final int mostOfABody;
    private final Content content = new Content();

    private Part part = Part.HEAD;
    private byte[] lines = new byte[FIRST_OF_A_HEAD];
    private int lineBytes;
    private @Nullable Head head;
    private @Nullable URI url;
    private String target = "";
    private boolean chunked;
    private boolean inviting;
    private long left;
    /** Where there is one, the request was handed out before its end. */
    private @Nullable Rest rest;

    private boolean tired;

    /**
     * @param address of the client
     * @param mostOfABody a longer one is handed out when so much of it was read; the rest is thrown away
     */
    RequestReader(String address, int mostOfABody) {
        this.address = address;
        this.mostOfABody = mostOfABody;
    }

    /**
     * Reads on, to the end of a request or of what there is.
     *
     * @return null if the request goes on
     */
    @Nullable
    Request read(ByteBuffer in) throws BadRequest {
        Request request = null;
        while (request == null && in.hasRemaining()) {
            request = switch (part) {
                case HEAD -> head(in);
                case DATA -> data(in);
                case CHUNK_END, CHUNK_SIZE, TRAILER -> line(in);
            };
        }
        return request;
    }

    /** Whether the client has to be told to go on; true once a request. */
    boolean invites() {
        boolean now = inviting && part != Part.HEAD;
        inviting = false;
        return now;
    }

    /** Whether a client sends on and on although it was answered. */
    boolean isTired() {
        return tired;
    }

    /** Whether nothing was read of a next request, nor is anything of the last still to come. */
    boolean isBetweenRequests() {
        return part == Part.HEAD && lineBytes == 0;
    }

    private @Nullable Request head(ByteBuffer in) throws BadRequest {
        while (in.hasRemaining()) {
            byte b = in.get();
            if (lineBytes == 0 && (b == '\n' || b == '\r')) {
                continue; // what an old client sends behind a body
            }
            keep(b);
            if (b == '\n' && endsWithAnEmptyLine()) {
                return start();
            }
        }
        return null;
    }

    private @Nullable Request start() throws BadRequest {
        Head now = Head.of(lines, lineBytes);
        lineBytes = 0;
        head = now;
        if (url == null || !target.equals(now.target())) {
            // a client mostly asks the same address again
            url = now.url();
            target = now.target();
        }
        chunked = now.isChunked();
        left = chunked ? 0 : now.length();
        if (!chunked && left == 0) {
            return finish();
        }
        inviting = now.asksFirst();
        part = chunked ? Part.CHUNK_SIZE : Part.DATA;
        return null;
    }

    private @Nullable Request data(ByteBuffer in) {
        int count = (int) Math.min(left, in.remaining());
        if (rest == null) {
            count = Math.min(count, mostOfABody - content.size());
            content.add(in, count);
        } else {
            in.position(in.position() + count);
            tired = !rest.allows(count);
        }
        inviting = false;
        left -= count;
        if (left == 0) {
            part = Part.CHUNK_END;
        }
        if (left == 0 && !chunked) {
            return finish();
        }
        if (rest == null && content.size() == mostOfABody) {
            rest = new Rest();
            return request();
        }
        return null;
    }

    private @Nullable Request line(ByteBuffer in) throws BadRequest {
        while (in.hasRemaining()) {
            byte b = in.get();
            keep(b);
            if (b == '\n' && (part != Part.TRAILER || endsWithAnEmptyLine())) {
                int length = lineBytes;
                lineBytes = 0;
                return endOfLine(new String(lines, 0, length, StandardCharsets.ISO_8859_1).stripTrailing());
            }
        }
        return null;
    }

    private @Nullable Request endOfLine(String line) throws BadRequest {
        inviting = false;
        if (part == Part.TRAILER) {
            return finish();
        }
        if (part == Part.CHUNK_END) {
            if (!line.isEmpty()) {
                throw new BadRequest("A chunk is longer than it said");
            }
            part = Part.CHUNK_SIZE;
            return null;
        }
        int extension = line.indexOf(';');
        left = Digits.number(extension < 0 ? line : line.substring(0, extension).strip(), HEXADECIMAL);
        part = left == 0 ? Part.TRAILER : Part.DATA;
        return null;
    }

    private @Nullable Request finish() {
        part = Part.HEAD;
        if (rest == null) {
            return request();
        }
        rest = null;
        return null;
    }

    private Request request() {
        if (head == null || url == null) {
            throw new IllegalStateException("No head");
        }
        return new Request(head, url, content.take(), address);
    }

    private void keep(byte b) throws BadRequest {
        if (lineBytes == lines.length) {
            if (lineBytes == MOST_OF_A_HEAD) {
                throw new BadRequest(
                        BadRequest.HEAD_TOO_LARGE,
                        "The head of a request has at most " + MOST_OF_A_HEAD + " bytes here");
            }
            lines = Arrays.copyOf(lines, 2 * lineBytes);
        }
        lines[lineBytes++] = b;
    }

    private boolean endsWithAnEmptyLine() {
        int before = lineBytes - 2;
        if (before >= 0 && lines[before] == '\r') {
            before--;
        }
        return before < 0 || lines[before] == '\n';
    }
}
