package io.github.payuperu.wire.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.finding.Findings;
import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.message.MessageSource;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.HalfCharacterException;
import io.github.payuperu.wire.structure.LimitExceededException;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.MessageAssembler;
import io.github.payuperu.wire.structure.Reading;
import io.github.payuperu.wire.structure.Stop;
import io.github.payuperu.wire.structure.StructureCheck;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON in one pass: bytes in, message and structure findings out. Never throws for what a body says: a body that is no
 * JSON yields {@code S-SYNTAX}, one beyond the limits {@code S-LIMIT}. UTF-8 (with or without byte order mark) and ASCII are
 * understood, nothing else. Immutable and safe to share.
 */
public final class JsonReader {
    private final Contract contract;
    private final StructureCheck check;
    private final Limits limits;
    private final Parsers parsers;

    /**
     * @param contract what messages are held against
     * @param limits how much is too much
     */
    public JsonReader(Contract contract, Limits limits) {
        this.contract = contract;
        this.check = new StructureCheck(contract);
        this.limits = limits;
        this.parsers = new Parsers(limits);
    }

    /** Reads a body. */
    public Reading read(byte[] body, Expectation expectation) {
        if (body.length > limits.bytes()) {
            return tooLarge(expectation);
        }
        JsonSource source = source(body);
        Position foreign = source.firstForeign();
        if (foreign != null) {
            return check.stopped(WireForm.JSON, expectation, Stop.syntax("encoding", foreign));
        }
        try {
            Reading plain = readPlain(source, expectation);
            return plain == null ? readParsed(source, expectation) : plain;
        } catch (IOException e) {
            throw new IllegalStateException("A parser of bytes does no input", e);
        }
    }

    /** The reading of a body that is too large to be loaded at all. */
    public Reading tooLarge(Expectation expectation) {
        return check.stopped(WireForm.JSON, expectation, Stop.limit("bytes", limits.bytes(), null));
    }

    /** Reads what has nothing in it but what {@link PlainJson} knows; null if there is more. */
    @Nullable
    Reading readPlain(JsonSource source, Expectation expectation) throws IOException {
        Findings findings = new Findings();
        MessageAssembler assembler = new MessageAssembler(contract, WireForm.JSON, limits, findings);
        if (source.plain(assembler).read()) {
            return check.complete(WireForm.JSON, assembler.build(source), findings, expectation);
        }
        assembler.abandon();
        return null;
    }

    /** Reads whatever it is. */
    Reading readParsed(JsonSource source, Expectation expectation) throws IOException {
        Findings findings = new Findings();
        MessageAssembler assembler = new MessageAssembler(contract, WireForm.JSON, limits, findings);
        try (JsonParser parser = source.parser()) {
            Stop stop = walk(parser, assembler, source);
            if (stop == null) {
                return check.complete(WireForm.JSON, assembler.build(source), findings, expectation);
            }
            assembler.abandon();
            return check.stopped(WireForm.JSON, expectation, stop);
        }
    }

    /**
     * Reads a Java object.
     *
     * @param codec that writes it
     * @throws IOException if the codec cannot
     */
    Reading readObject(ObjectCodec codec, Object model, Expectation expectation) throws IOException {
        Findings findings = new Findings();
        MessageAssembler assembler = new MessageAssembler(contract, WireForm.JSON, limits, findings);
        try (JsonGenerator generator = new AssemblingGenerator(assembler, codec)) {
            codec.writeValue(generator, model);
        } catch (WritingStoppedException e) {
            assembler.abandon();
            return check.stopped(WireForm.JSON, expectation, e.stop());
        }
        return check.complete(WireForm.JSON, assembler.build(MessageSource.NONE), findings, expectation);
    }

    /** The bytes, for the two ways of reading them. */
    JsonSource source(byte[] body) {
        return new JsonSource(parsers, body);
    }

    /** Walks the whole body; what stopped it, or null. */
    private static @Nullable Stop walk(JsonParser parser, MessageAssembler assembler, JsonSource source)
            throws IOException {
        try {
            JsonToken root = parser.nextToken();
            if (root == null) {
                return Stop.syntax("empty", new Position(1, 1));
            }
            if (root != JsonToken.START_OBJECT) {
                return Stop.root("json", position(parser.currentTokenLocation(), source));
            }
            new JsonWalk(parser, assembler).object();
            return trailing(parser, source);
        } catch (LimitExceededException e) {
            return Stop.limit(e.limit(), e.most(), position(parser.currentTokenLocation(), source));
        } catch (HalfCharacterException e) {
            return Stop.syntax("json", position(parser.currentTokenLocation(), source));
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            boolean ended = where != null && source.isEnd(where.getByteOffset());
            return Stop.syntax(ended ? "truncated" : "json", position(where, source));
        }
    }

    /** What follows the root object, well-formed or not. */
    private static @Nullable Stop trailing(JsonParser parser, JsonSource source) throws IOException {
        JsonLocation where;
        try {
            if (parser.nextToken() == null) {
                return null;
            }
            where = parser.currentTokenLocation();
        } catch (JsonProcessingException e) {
            where = e.getLocation();
        }
        return Stop.syntax("trailing", position(where, source));
    }

    private static @Nullable Position position(@Nullable JsonLocation where, JsonSource source) {
        return where == null ? null : source.position(where.getByteOffset());
    }
}
