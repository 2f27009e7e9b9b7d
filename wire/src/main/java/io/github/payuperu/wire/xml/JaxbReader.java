package io.github.payuperu.wire.xml;

import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Reading;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads Java objects that JAXB can write, such as the generated models, as if they were the XML they would become. Findings
 * have paths but no lines. Needs jakarta.xml.bind-api and a runtime of it. Safe to share; contexts are built once a class.
 */
public final class JaxbReader {
    private static final int USUAL_BYTES = 4_096;
    private static final ClassValue<JAXBContext> CONTEXTS = new ClassValue<>() {
        @Override
        protected JAXBContext computeValue(Class<?> type) {
            try {
                return JAXBContext.newInstance(type);
            } catch (JAXBException e) {
                throw new IllegalArgumentException("JAXB cannot bind " + type.getName(), e);
            }
        }
    };

    private final XmlReader reader;

    /** Shares the limits and the contract of a reader of bytes. */
    public JaxbReader(XmlReader reader) {
        this.reader = reader;
    }

    /**
     * Reads an object.
     *
     * @throws IllegalArgumentException if JAXB cannot write it; the message names the class, never a value
     */
    public Reading read(Object root, Expectation expectation) {
        JAXBContext context = CONTEXTS.get(root.getClass());
        ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_BYTES);
        try {
            Marshaller marshaller = context.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_ENCODING, StandardCharsets.UTF_8.name());
            marshaller.marshal(root, out);
        } catch (JAXBException e) {
            throw new IllegalArgumentException(
                    "JAXB cannot write a " + root.getClass().getName(), null);
        }
        return reader.readUnlocated(out.toByteArray(), expectation);
    }
}
