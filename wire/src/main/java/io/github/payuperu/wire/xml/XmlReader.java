package io.github.payuperu.wire.xml;

import com.ctc.wstx.exc.WstxEOFException;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.finding.Findings;
import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.finding.StructureId;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.message.MessageSource;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.LimitExceededException;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.MessageAssembler;
import io.github.payuperu.wire.structure.Reading;
import io.github.payuperu.wire.structure.Stop;
import io.github.payuperu.wire.structure.StructureCheck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML in one pass: bytes in, message and structure findings out. Never throws for what a body says: a body that is no
 * XML, has a document type or an entity of its own, or is in an encoding other than UTF-8, ASCII or a declared ISO-8859-1,
 * yields {@code S-SYNTAX}; one beyond the limits {@code S-LIMIT}. Immutable and safe to share.
 */
public final class XmlReader {
    /** How the parser says that one of its own limits is exceeded, for which it has no exception. */
    private static final Pattern TOO_MUCH = Pattern.compile("limit \\(\\d+\\) exceeded");

    private final Contract contract;
    private final StructureCheck check;
    private final Limits limits;
    private final XmlNames names;
    private final Set<String> roots = new HashSet<>();
    private final Map<String, List<Operation>> byResponseRoot = new HashMap<>();

    /**
     * @param contract what messages are held against
     * @param limits how much is too much
     */
    public XmlReader(Contract contract, Limits limits) {
        this.contract = contract;
        this.check = new StructureCheck(contract);
        this.limits = limits;
        this.names = XmlNames.of(contract);
        for (Operation operation : contract.operations()) {
            roots.add(operation.requestRoot());
            roots.add(operation.responseRoot());
            byResponseRoot
                    .computeIfAbsent(operation.responseRoot(), root -> new ArrayList<>())
                    .add(operation);
        }
    }

    /** Reads a body. */
    public Reading read(byte[] body, Expectation expectation) {
        return read(body, expectation, true);
    }

    /** Reads a body that nobody else has seen, so that its lines mean nothing. */
    Reading readUnlocated(byte[] body, Expectation expectation) {
        return read(body, expectation, false);
    }

    private Reading read(byte[] body, Expectation expectation, boolean located) {
        if (body.length > limits.bytes()) {
            return check.stopped(WireForm.XML, expectation, Stop.limit("bytes", limits.bytes(), null));
        }
        XmlSource source = new XmlSource(body);
        Reading plain = readPlain(source, expectation, located);
        return plain == null ? parse(source, expectation, located) : plain;
    }

    /** Reads a body without a parser, which takes half as long; null if it is not {@link PlainTags plain} or beyond the limits. */
    @Nullable
    Reading readPlain(XmlSource source, Expectation expectation, boolean located) {
        if (source.malformed() != null) {
            return null;
        }
        Findings findings = new Findings();
        MessageAssembler assembler = new MessageAssembler(contract, WireForm.XML, limits, findings);
        try {
            PlainTags tags = new PlainTags(source.body(), names);
            tags.toRoot();
            String root = tags.name();
            if (roots.contains(root)) {
                new XmlWalk(tags, assembler).root();
                tags.toEnd();
                return complete(root, source, assembler, findings, expectation, located);
            }
        } catch (NotPlainException | LimitExceededException | XMLStreamException e) {
            // the parser reads it from the start
        }
        assembler.abandon();
        return null;
    }

    /** Reads any body. */
    Reading parse(XmlSource source, Expectation expectation, boolean located) {
        if (!source.isOneByteAtATime()) {
            return check.stopped(WireForm.XML, expectation, Stop.syntax("encoding", new Position(1, 1)));
        }
        Findings findings = new Findings();
        MessageAssembler assembler = new MessageAssembler(contract, WireForm.XML, limits, findings);
        Walked walked = walk(source, assembler).orWebPage(source.body());
        return walked.stop() == null
                ? complete(walked.root(), source, assembler, findings, expectation, located)
                : check.stopped(WireForm.XML, expectation, walked.stop()).in(source.encoding());
    }

    private Reading complete(
            String root,
            XmlSource source,
            MessageAssembler assembler,
            Findings findings,
            Expectation expectation,
            boolean located) {
        Message message = assembler.build(located ? source : MessageSource.NONE);
        return check.complete(WireForm.XML, message, findings, expectationOf(root, expectation))
                .in(source.encoding());
    }

    private Walked walk(XmlSource source, MessageAssembler assembler) {
        XMLStreamReader2 reader = null;
        try {
            reader = source.open();
            if (!source.isUnderstood(reader)) {
                return new Walked("", Stop.syntax("encoding", new Position(1, 1)));
            }
            Position malformed = source.malformed();
            if (malformed != null) {
                return new Walked("", Stop.syntax("encoding", malformed));
            }
            if (!toRoot(reader)) {
                return new Walked("", Stop.syntax("doctype", source.position(reader)));
            }
            XmlTags tags = new ParsedTags(reader);
            String root = tags.name();
            if (tags.isQualified() || !roots.contains(root)) {
                return new Walked(root, Stop.root("xml", source.position(reader)));
            }
            new XmlWalk(tags, assembler).root();
            toEnd(reader);
            return new Walked(root, null);
        } catch (LimitExceededException e) {
            return new Walked("", Stop.limit(e.limit(), e.most(), source.position(reader)));
        } catch (XMLStreamException e) {
            return new Walked("", stop(e, source));
        }
    }

    /** Goes to the root's start tag; false if there is a document type before it. */
    private static boolean toRoot(XMLStreamReader2 reader) throws XMLStreamException {
        int event = reader.getEventType();
        while (event != XMLStreamConstants.START_ELEMENT) {
            if (event == XMLStreamConstants.DTD) {
                return false;
            }
            event = reader.next();
        }
        return true;
    }

    private static void toEnd(XMLStreamReader2 reader) throws XMLStreamException {
        while (reader.hasNext()) {
            reader.next();
        }
    }

    private static Stop stop(XMLStreamException e, XmlSource source) {
        Position position = source.position(e);
        if (source.isBlank()) {
            return Stop.syntax("empty", position);
        }
        if (e instanceof WstxEOFException) {
            return Stop.syntax("truncated-xml", position);
        }
        String message = e.getMessage() == null ? "" : e.getMessage();
        if (TOO_MUCH.matcher(message).find()) {
            return Stop.limit("attributes", Woodstox.MOST_ATTRIBUTES, position);
        }
        return Stop.syntax(message.contains("encoding") ? "encoding" : "xml", position);
    }

    /** The root names the direction, and the operation if only one has it. */
    private Expectation expectationOf(String root, Expectation known) {
        List<Operation> answered = byResponseRoot.getOrDefault(root, List.of());
        Direction direction = known.direction().orElse(answered.isEmpty() ? Direction.REQUEST : Direction.RESPONSE);
        Expectation expectation = Expectation.of(direction);
        if (known.operation().isPresent()) {
            return expectation.of(known.operation().get());
        }
        return answered.size() == 1 ? expectation.of(answered.get(0)) : expectation;
    }

    /** The root that was found, and what stopped the walk, if anything. */
    private record Walked(String root, @Nullable Stop stop) {
        /** The same, but for a web page, which people take for the form that is on it. */
        Walked orWebPage(byte[] body) {
            return stop != null && stop.id() != StructureId.LIMIT && WebPage.is(body)
                    ? new Walked(root, Stop.syntax("html", stop.position()))
                    : this;
        }
    }
}
