package io.github.payuperu.wire.xml;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.finding.Findings;
import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.message.MessageSource;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.MessageAssembler;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.io.Stax2ByteArraySource;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of an XML body. Finds nodes again by walking the body a second time, so that the first pass need not remember
 * where anything stood.
 */
final class XmlSource implements MessageSource {
    private static final Set<String> UTF_8 = Set.of("UTF-8", "UTF8", "US-ASCII", "ASCII");
    private static final Set<String> LATIN_1 = Set.of("ISO-8859-1", "ISO8859-1", "LATIN1");
    private static final XMLInputFactory2 FACTORY = Woodstox.input();

    private final byte[] body;
    private final Contract contract;
    private final Limits limits;
    private Charset charset = StandardCharsets.UTF_8;

    XmlSource(byte[] body, Contract contract, Limits limits) {
        this.body = body;
        this.contract = contract;
        this.limits = limits;
    }

    /** Whether characters begin as single bytes: UTF-16, UTF-32 and EBCDIC show in the first bytes. */
    boolean isOneByteAtATime() {
        for (int i = 0; i < Math.min(body.length, 4); i++) {
            int b = body[i] & 0xFF;
            if (b == 0 || b >= 0xFE) {
                return false;
            }
        }
        return true;
    }

    boolean isBlank() {
        for (byte b : body) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }

    XMLStreamReader2 open() throws XMLStreamException {
        return (XMLStreamReader2) FACTORY.createXMLStreamReader(new Stax2ByteArraySource(body, 0, body.length));
    }

    /** Whether the declared encoding is one of those the contract admits. */
    boolean isUnderstood(XMLStreamReader2 reader) {
        String declared = reader.getCharacterEncodingScheme();
        if (declared == null) {
            return true;
        }
        String name = declared.toUpperCase(Locale.ROOT);
        if (LATIN_1.contains(name)) {
            charset = StandardCharsets.ISO_8859_1;
            return true;
        }
        return UTF_8.contains(name);
    }

    /** Where the reader stands. */
    @Nullable
    Position position(@Nullable XMLStreamReader2 reader) {
        return reader == null ? null : position(reader.getLocation());
    }

    /** Where the exception says the body is broken. */
    Position position(XMLStreamException e) {
        Location location = e.getLocation();
        return location == null ? new Position(1, 1) : position(location);
    }

    private Position position(Location location) {
        return lines().position(location.getCharacterOffset());
    }

    private CharacterLines lines() {
        String text = new String(body, charset);
        return new CharacterLines(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    @Override
    public @Nullable Position[] locate(int[] nodes) {
        Map<Integer, Long> offsets = new HashMap<>();
        for (int node : nodes) {
            offsets.put(node, -1L);
        }
        walk((node, offset) -> offsets.computeIfPresent(node, (number, before) -> offset));
        CharacterLines lines = lines();
        Map<Long, Position> positions = new HashMap<>();
        long[] ascending =
                offsets.values().stream().mapToLong(Long::longValue).sorted().toArray();
        Arrays.stream(ascending)
                .filter(offset -> offset >= 0)
                .forEach(offset -> positions.computeIfAbsent(offset, at -> lines.position(at.intValue())));
        @Nullable Position[] found = new @Nullable Position[nodes.length];
        for (int i = 0; i < nodes.length; i++) {
            found[i] = positions.get(offsets.getOrDefault(nodes[i], -1L));
        }
        return found;
    }

    private void walk(XmlWalk.Listener listener) {
        MessageAssembler again = new MessageAssembler(contract, WireForm.XML, limits, new Findings(), body.length / 2);
        try {
            XMLStreamReader2 reader = open();
            while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
                reader.next();
            }
            new XmlWalk(reader, again, listener).root();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The body was read before", e);
        }
    }
}
