package io.github.payuperu.wire.xml;

import com.ctc.wstx.api.WstxInputProperties;
import javax.xml.stream.XMLInputFactory;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLOutputFactory2;

/**
 * The one parser and writer of XML, whatever else is on the class path. Its factories are named rather than referred to: they
 * carry annotations that nobody ships, of which the compiler would warn.
 */
final class Woodstox {
    private static final int MOST_ATTRIBUTES = 16;

    private Woodstox() {}

    /** A factory of parsers that know no document types and no entities but the five of XML itself. */
    static XMLInputFactory2 input() {
        XMLInputFactory2 factory = (XMLInputFactory2) create("com.ctc.wstx.stax.WstxInputFactory");
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        return factory;
    }

    /** A factory of writers. */
    static XMLOutputFactory2 output() {
        return (XMLOutputFactory2) create("com.ctc.wstx.stax.WstxOutputFactory");
    }

    private static Object create(String factory) {
        try {
            return Class.forName(factory).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("woodstox-core is not on the class path", e);
        }
    }
}
