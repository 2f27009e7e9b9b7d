package io.github.payuperu.wire.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.message.MessageSource;
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

    /** Whether it may be UTF-8: UTF-16 and UTF-32 show by a mark or by zeros, which no JSON starts with. */
    boolean isUtf8() {
        for (int i = 0; i < Math.min(body.length, 4); i++) {
            int b = body[i] & 0xFF;
            if (b == 0 || b >= 0xFE) {
                return false;
            }
        }
        return true;
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

    /** Line and column of the byte at that offset from the start of the text. */
    Position position(long offset) {
        return new LineCounter(body, start).position((int) Math.min(Math.max(offset, 0), body.length - start));
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
