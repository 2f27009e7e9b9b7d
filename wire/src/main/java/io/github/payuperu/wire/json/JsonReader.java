package io.github.payuperu.wire.json;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.finding.Findings;
import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.message.MessageSource;
import io.github.payuperu.wire.structure.Expectation;
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
        MessageAssembler assembler = assembler(findings);
        if (source.plain(assembler).read()) {
            return complete(assembler, source, findings, expectation);
        }
        assembler.abandon();
        return null;
    }

    /** Reads whatever it is. */
    Reading readParsed(JsonSource source, Expectation expectation) throws IOException {
        Findings findings = new Findings();
        MessageAssembler assembler = assembler(findings);
        Stop stop = JsonWalk.read(source, assembler);
        return stop == null
                ? complete(assembler, source, findings, expectation)
                : stopped(assembler, stop, expectation);
    }

    /** What takes a message down. */
    MessageAssembler assembler(Findings findings) {
        return new MessageAssembler(contract, WireForm.JSON, limits, findings);
    }

    /** The reading of a message that was taken down to its end. */
    Reading complete(MessageAssembler assembler, MessageSource source, Findings findings, Expectation expectation) {
        return check.complete(WireForm.JSON, assembler.build(source), findings, expectation);
    }

    /** The reading of a message that was not. */
    Reading stopped(MessageAssembler assembler, Stop stop, Expectation expectation) {
        assembler.abandon();
        return check.stopped(WireForm.JSON, expectation, stop);
    }

    /** The bytes, for the two ways of reading them. */
    JsonSource source(byte[] body) {
        return new JsonSource(parsers, body);
    }
}
