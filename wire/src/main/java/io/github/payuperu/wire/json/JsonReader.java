package io.github.payuperu.wire.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.finding.Findings;
import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.finding.StructureId;
import io.github.payuperu.wire.message.MessageSource;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.LimitExceededException;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.MessageAssembler;
import io.github.payuperu.wire.structure.Reading;
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
    private final JsonFactory factory;

    /**
     * @param contract what messages are held against
     * @param limits how much is too much
     */
    public JsonReader(Contract contract, Limits limits) {
        this.contract = contract;
        this.check = new StructureCheck(contract);
        this.limits = limits;
        // what is too long or too deep the assembler says, who knows where; the encoding is looked at before
        this.factory = JsonFactory.builder()
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNumberLength(limits.bytes())
                        .maxStringLength(limits.bytes())
                        .maxNameLength(limits.bytes())
                        .maxNestingDepth(limits.bytes())
                        .build())
                .build();
    }

    /** Reads a body. */
    public Reading read(byte[] body, Expectation expectation) {
        if (body.length > limits.bytes()) {
            return tooLarge(expectation);
        }
        JsonSource source = new JsonSource(factory, body);
        Position foreign = source.firstForeign();
        if (foreign != null) {
            return stopped(new Stop(StructureId.SYNTAX, "encoding", 0, foreign), expectation);
        }
        try (JsonParser parser = source.parser()) {
            return read(parser, body.length, source, expectation);
        } catch (IOException e) {
            throw new IllegalStateException("A parser of bytes does no input", e);
        }
    }

    /** The reading of a body that is too large to be loaded at all. */
    public Reading tooLarge(Expectation expectation) {
        return stopped(new Stop(StructureId.LIMIT, "bytes", limits.bytes(), null), expectation);
    }

    /** Reads what any parser of Jackson's gives; the source may be none. */
    Reading read(JsonParser parser, int expectedText, MessageSource places, Expectation expectation)
            throws IOException {
        Findings findings = new Findings();
        MessageAssembler assembler = new MessageAssembler(contract, WireForm.JSON, limits, findings, expectedText);
        Stop stop = walk(parser, assembler, places instanceof JsonSource source ? source : null);
        return stop == null
                ? check.complete(WireForm.JSON, assembler.build(places), findings, expectation)
                : stopped(stop, expectation);
    }

    /** Walks the whole body; what stopped it, or null. */
    private static @Nullable Stop walk(JsonParser parser, MessageAssembler assembler, @Nullable JsonSource source)
            throws IOException {
        try {
            JsonToken root = parser.nextToken();
            if (root == null) {
                return new Stop(StructureId.SYNTAX, "empty", 0, new Position(1, 1));
            }
            if (root != JsonToken.START_OBJECT) {
                return new Stop(StructureId.ROOT, "json", 0, position(parser.currentTokenLocation(), source));
            }
            new JsonWalk(parser, assembler).object();
            return trailing(parser, source);
        } catch (LimitExceededException e) {
            return new Stop(StructureId.LIMIT, e.limit(), e.most(), position(parser.currentTokenLocation(), source));
        } catch (JsonProcessingException e) {
            JsonLocation where = e.getLocation();
            boolean ended = source != null && where != null && source.isEnd(where.getByteOffset());
            return new Stop(StructureId.SYNTAX, ended ? "truncated" : "json", 0, position(where, source));
        }
    }

    /** What follows the root object, well-formed or not. */
    private static @Nullable Stop trailing(JsonParser parser, @Nullable JsonSource source) throws IOException {
        JsonLocation where;
        try {
            if (parser.nextToken() == null) {
                return null;
            }
            where = parser.currentTokenLocation();
        } catch (JsonProcessingException e) {
            where = e.getLocation();
        }
        return new Stop(StructureId.SYNTAX, "trailing", 0, position(where, source));
    }

    private static @Nullable Position position(@Nullable JsonLocation where, @Nullable JsonSource source) {
        return where == null || source == null ? null : source.position(where.getByteOffset());
    }

    private Reading stopped(Stop stop, Expectation expectation) {
        Findings findings = new Findings();
        findings.addBody(stop.id(), stop.position(), "case", stop.problem(), "most", stop.most());
        MessageAssembler nothing = new MessageAssembler(contract, WireForm.JSON, limits, findings, 0);
        return new Reading(
                WireForm.JSON,
                expectation.direction().orElse(Direction.REQUEST),
                contract.everyOperation(),
                false,
                nothing.build(MessageSource.NONE),
                findings);
    }

    /** Why reading stopped before the end. */
    private record Stop(
            StructureId id,
            String problem,
            int most,
            @Nullable Position position) {}
}
