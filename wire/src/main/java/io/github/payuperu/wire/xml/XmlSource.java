package io.github.payuperu.wire.xml;

import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.message.MessageSource;
import io.github.payuperu.wire.text.Utf8;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.io.Stax2ByteArraySource;
import org.jspecify.annotations.Nullable;

/** The bytes of an XML body, their encoding, and where in them lines begin. */
final class XmlSource implements MessageSource {
    private static final Set<String> UTF_8 = Set.of("UTF-8", "UTF8");
    private static final Set<String> ASCII = Set.of("US-ASCII", "ASCII");
    private static final Set<String> LATIN_1 = Set.of("ISO-8859-1", "ISO8859-1", "LATIN1");
    private static final XMLInputFactory2 FACTORY = Woodstox.input();

    private final byte[] body;
    private Charset charset = StandardCharsets.UTF_8;

    XmlSource(byte[] body) {
        this.body = body;
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

    /** Whether the declared encoding is one of those the contract admits, and no byte order mark says otherwise. */
    boolean isUnderstood(XMLStreamReader2 reader) {
        String declared = reader.getCharacterEncodingScheme();
        String name = declared == null ? "UTF-8" : declared.toUpperCase(Locale.ROOT);
        if (LATIN_1.contains(name)) {
            charset = StandardCharsets.ISO_8859_1;
            return body[0] >= 0;
        }
        if (ASCII.contains(name)) {
            charset = StandardCharsets.US_ASCII;
            return true;
        }
        return UTF_8.contains(name);
    }

    /** The encoding that is declared, or UTF-8. */
    Charset encoding() {
        return charset;
    }

    /** Where the bytes are not what the encoding calls for; null if they are. */
    @Nullable
    Position malformed() {
        int at = firstForeign();
        return at < 0 ? null : new CharacterLines(text()).position(characters(at));
    }

    private int firstForeign() {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return Utf8.firstInvalid(body, 0);
        }
        return charset.equals(StandardCharsets.US_ASCII)
                ? IntStream.range(0, body.length)
                        .filter(i -> body[i] < 0)
                        .findFirst()
                        .orElse(-1)
                : -1;
    }

    /** How many characters the bytes before that offset are. */
    private int characters(int offset) {
        String before = new String(body, 0, offset, charset);
        return before.startsWith("\uFEFF") ? before.length() - 1 : before.length();
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
        return new CharacterLines(text()).position(location.getCharacterOffset());
    }

    /** The text without a byte order mark. */
    private String text() {
        String text = new String(body, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Places are those of {@link ValueStart}. */
    @Override
    public @Nullable Position[] locate(int[] places) {
        String text = text();
        int[] offsets = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            offsets[i] = places[i] < 0 ? places[i] : ValueStart.find(text, places[i]);
        }
        return new CharacterLines(text).positions(offsets);
    }
}
