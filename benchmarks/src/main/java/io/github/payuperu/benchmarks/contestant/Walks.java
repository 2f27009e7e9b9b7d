package io.github.payuperu.benchmarks.contestant;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.payuperu.benchmarks.body.Body;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.io.Stax2ByteArraySource;

/** The parsers we stand on, with nothing on top: every name and every value is looked at, none is kept. */
final class Walks {
    private Walks() {}

    static Work jackson(Body body) {
        JsonFactory factory = new JsonFactory();
        byte[] bytes = body.bytes();
        return () -> walk(factory, bytes);
    }

    static Work woodstox(Body body) {
        XMLInputFactory2 factory = woodstox();
        byte[] bytes = body.bytes();
        return () -> walk(factory, bytes);
    }

    /** A form has no parser but the splitting at its separators; decoded is by the JDK. */
    static Work form(Body body) {
        String text = new String(body.bytes(), StandardCharsets.UTF_8);
        return () -> {
            int seen = 0;
            for (String parameter : text.split("&", -1)) {
                int sign = parameter.indexOf('=');
                seen += URLDecoder.decode(parameter.substring(0, sign), StandardCharsets.UTF_8)
                        .length();
                seen += URLDecoder.decode(parameter.substring(sign + 1), StandardCharsets.UTF_8)
                        .length();
            }
            return seen;
        };
    }

    private static int walk(JsonFactory factory, byte[] bytes) throws IOException {
        int seen = 0;
        try (JsonParser parser = factory.createParser(bytes)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    seen += parser.currentName().length();
                } else if (token.isScalarValue()) {
                    seen += parser.getTextCharacters()[parser.getTextOffset()] + parser.getTextLength();
                }
            }
        }
        return seen;
    }

    private static int walk(XMLInputFactory2 factory, byte[] bytes) throws XMLStreamException {
        int seen = 0;
        XMLStreamReader2 reader =
                (XMLStreamReader2) factory.createXMLStreamReader(new Stax2ByteArraySource(bytes, 0, bytes.length));
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                seen += reader.getLocalName().length();
            } else if (event == XMLStreamConstants.CHARACTERS) {
                seen += reader.getTextCharacters()[reader.getTextStart()] + reader.getTextLength();
            }
        }
        reader.closeCompletely();
        return seen;
    }

    /** By name, because the class carries annotations that are not on the class path. */
    private static XMLInputFactory2 woodstox() {
        try {
            XMLInputFactory2 factory = Class.forName("com.ctc.wstx.stax.WstxInputFactory")
                    .asSubclass(XMLInputFactory2.class)
                    .getDeclaredConstructor()
                    .newInstance();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            return factory;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("woodstox-core is not on the class path", e);
        }
    }
}
