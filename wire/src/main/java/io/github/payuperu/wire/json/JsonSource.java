package io.github.payuperu.wire.json;

import com.fasterxml.jackson.core.JsonParser;
import io.github.payuperu.wire.characters.Utf8;
import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.message.MessageSource;
import io.github.payuperu.wire.structure.MessageAssembler;
import io.github.payuperu.wire.text.LineCounter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The bytes of a JSON body, and where in them lines begin. */
final class JsonSource implements MessageSource {
    private static final int BYTE_ORDER_MARK = 3;

    private final Parsers parsers;
    private final byte[] body;
    private final int start;

    JsonSource(Parsers parsers, byte[] body) {
        this.parsers = parsers;
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
        return parsers.parser(body, start, body.length - start);
    }

    PlainJson plain(MessageAssembler assembler) {
        return new PlainJson(parsers, body, start, assembler);
    }

    /** Places are offsets from the start of the text. */
    @Override
    public @Nullable Position[] locate(int[] places) {
        return new LineCounter(body, start).positions(places);
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
}
