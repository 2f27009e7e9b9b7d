package io.github.payuperu.wire.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.message.MessageSource;
import io.github.payuperu.wire.text.LineCounter;
import io.github.payuperu.wire.text.Utf8;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a JSON body. Finds nodes again by walking the body a second time and counting its values, so that the first
 * pass need not remember where anything stood.
 */
final class JsonSource implements MessageSource {
    private static final int BYTE_ORDER_MARK = 3;

    private final JsonFactory factory;
    private final byte[] body;
    private final int start;

    JsonSource(JsonFactory factory, byte[] body) {
        this.factory = factory;
        this.body = body;
        boolean marked = body.length >= BYTE_ORDER_MARK
                && (body[0] & 0xFF) == 0xEF
                && (body[1] & 0xFF) == 0xBB
                && (body[2] & 0xFF) == 0xBF;
        this.start = marked ? BYTE_ORDER_MARK : 0;
    }

    /** Where it stops being UTF-8, or null: UTF-16 and UTF-32 show by a zero among the first two bytes, as no JSON has. */
    @Nullable
    Position firstForeign() {
        for (int i = start; i < Math.min(start + 2, body.length); i++) {
            if (body[i] == 0) {
                return positionOfByte(0);
            }
        }
        int invalid = Utf8.firstInvalid(body, start);
        return invalid < 0 ? null : positionOfByte(invalid - start);
    }

    JsonParser parser() throws IOException {
        return factory.createParser(body, start, body.length - start);
    }

    @Override
    public @Nullable Position[] locate(int[] nodes) {
        @Nullable Position[] positions = new @Nullable Position[nodes.length];
        long[] order = new long[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            order[i] = ((long) nodes[i] << 32) | i;
        }
        Arrays.sort(order);
        try (JsonParser parser = parser()) {
            Cursor cursor = new Cursor(parser, new LineCounter(body, start));
            for (long item : order) {
                int node = (int) (item >> 32);
                if (node >= 0) {
                    positions[(int) item] = cursor.position(node);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("The body was read before", e);
        }
        return positions;
    }

    /** Whether nothing is left at that offset from the start of the text. */
    boolean isEnd(long offset) {
        return offset >= body.length - start;
    }

    /** Line and column of the character that the byte at that offset from the start of the text belongs to. */
    Position position(long offset) {
        int at = (int) Math.min(Math.max(offset, 0), body.length - start);
        while (at > 0 && start + at < body.length && (body[start + at] & 0xC0) == 0x80) {
            at--;
        }
        return positionOfByte(at);
    }

    private Position positionOfByte(int offset) {
        return new LineCounter(body, start).position(offset);
    }

    /** Walks forward only; nodes are asked for in ascending order. */
    private static final class Cursor {
        private final JsonParser parser;
        private final LineCounter lines;
        private int node = -1;
        private @Nullable Position position;

        Cursor(JsonParser parser, LineCounter lines) {
            this.parser = parser;
            this.lines = lines;
        }

        @Nullable
        Position position(int wanted) throws IOException {
            while (node < wanted) {
                JsonToken token = parser.nextToken();
                if (token == null) {
                    return null;
                }
                if (token.isScalarValue() || token.isStructStart()) {
                    node++;
                    position = null;
                }
            }
            if (position == null) {
                position = lines.position((int) parser.currentTokenLocation().getByteOffset());
            }
            return position;
        }
    }
}
