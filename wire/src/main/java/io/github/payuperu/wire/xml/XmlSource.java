package io.github.payuperu.wire.xml;

import io.github.payuperu.wire.characters.Utf8;
import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.message.MessageSource;
import io.github.payuperu.wire.text.Ascending;
import io.github.payuperu.wire.text.CharacterOffsets;
import io.github.payuperu.wire.text.LineCounter;
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
    private static final int BYTE_ORDER_MARK = 3;

    private final byte[] body;
    private Charset charset = StandardCharsets.UTF_8;

    XmlSource(byte[] body) {
        this.body = body;
    }

    byte[] body() {
        return body;
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
        return (XMLStreamReader2) Parsers.FACTORY.createXMLStreamReader(new Stax2ByteArraySource(body, 0, body.length));
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
        return at < 0 ? null : new LineCounter(body, textStart(body)).position(at - textStart(body));
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
        byte[] text = utf8();
        int start = textStart(text);
        int offset = new CharacterOffsets(text, start).bytes(location.getCharacterOffset());
        return new LineCounter(text, start).position(offset);
    }

    /** Places are those of {@link ValueStart}. */
    @Override
    public @Nullable Position[] locate(int[] places) {
        byte[] text = utf8();
        int start = textStart(text);
        return new LineCounter(text, start).positions(offsets(places, text, start));
    }

    /** Where values start, in bytes; markup is ASCII, so that it is found without decoding the text. */
    private static int[] offsets(int[] places, byte[] text, int start) {
        String source = new String(text, start, text.length - start, StandardCharsets.ISO_8859_1);
        CharacterOffsets characters = new CharacterOffsets(text, start);
        Ascending ascending = Ascending.of(places);
        int[] offsets = new int[places.length];
        for (int i = 0; i < offsets.length; i++) {
            int place = ascending.number(i);
            offsets[ascending.index(i)] = place < 0 ? place : ValueStart.find(source, place, characters);
        }
        return offsets;
    }

    private byte[] utf8() {
        return charset.equals(StandardCharsets.ISO_8859_1)
                ? new String(body, charset).getBytes(StandardCharsets.UTF_8)
                : body;
    }

    private static int textStart(byte[] text) {
        boolean marked = text.length >= BYTE_ORDER_MARK
                && (text[0] & 0xFF) == 0xEF
                && (text[1] & 0xFF) == 0xBB
                && (text[2] & 0xFF) == 0xBF;
        return marked ? BYTE_ORDER_MARK : 0;
    }

    /** Made when the first body needs it: plain ones do not, see {@link PlainTags}. */
    private static final class Parsers {
        static final XMLInputFactory2 FACTORY = Woodstox.input();
    }
}
