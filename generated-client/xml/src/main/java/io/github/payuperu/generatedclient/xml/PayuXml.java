package io.github.payuperu.generatedclient.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import jakarta.xml.bind.Unmarshaller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;

/**
 * Writes the generated models as XML and reads them. The context and the schema behind it are built once. Safe to share
 * between threads.
 *
 * <p>Reading knows no document types and no external entities. What the models cannot hold is reported, not dropped in
 * silence: elements that the contract does not know, and values that are not of their type or beyond the limits that hold for
 * every operation. This is no check before sending; {@code payu-peru-validators} is.
 */
@NullMarked
public final class PayuXml {
    private static final String GENERAL_SCHEMA = "/payu-peru/xsd/payments-api.xsd";

    private PayuXml() {}

    /**
     * The document of a root: {@link Request}, {@link PaymentResponse} or {@link PaymentMethodsResponse}, in UTF-8.
     *
     * @throws IllegalArgumentException if the object is no root, or has a value that cannot be written; never names the value
     */
    public static byte[] marshal(Object root) {
        try {
            Marshaller marshaller = Tools.CONTEXT.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_ENCODING, StandardCharsets.UTF_8.name());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            marshaller.marshal(root, out);
            return out.toByteArray();
        } catch (JAXBException e) {
            throw new IllegalArgumentException(
                    "A " + root.getClass().getSimpleName() + " with these values cannot be written as XML", null);
        }
    }

    /**
     * Reads a document.
     *
     * @param type the class of the root that is expected
     * @throws IllegalArgumentException if it is no XML, has a document type, or has another root; never names a value
     */
    public static <T> Document<T> unmarshal(byte[] xml, Class<T> type) {
        List<Problem> problems = new ArrayList<>();
        @Nullable XMLStreamReader reader = null;
        try {
            reader = Tools.INPUT.createXMLStreamReader(new ByteArrayInputStream(xml));
            toRoot(reader);
            Unmarshaller unmarshaller = Tools.CONTEXT.createUnmarshaller();
            unmarshaller.setSchema(Tools.SCHEMA);
            unmarshaller.setEventHandler(event -> problems.add(Problem.of(event)));
            Object root = unmarshaller.unmarshal(reader);
            if (!type.isInstance(root)) {
                throw new IllegalArgumentException("The root is no " + type.getSimpleName());
            }
            return new Document<>(type.cast(root), List.copyOf(problems));
        } catch (XMLStreamException | JAXBException e) {
            throw new IllegalArgumentException("No document of this contract" + place(reader), null);
        }
    }

    private static void toRoot(XMLStreamReader reader) throws XMLStreamException {
        while (reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
            if (reader.next() == XMLStreamConstants.DTD) {
                throw new XMLStreamException("A document type");
            }
        }
    }

    private static String place(@Nullable XMLStreamReader reader) {
        return reader == null
                ? ""
                : ": line " + reader.getLocation().getLineNumber() + ", column "
                        + reader.getLocation().getColumnNumber();
    }

    /** What takes long to make, and is safe to share. */
    private static final class Tools {
        static final JAXBContext CONTEXT = context();
        static final Schema SCHEMA = schema();
        static final XMLInputFactory INPUT = input();

        private static JAXBContext context() {
            try {
                return JAXBContext.newInstance(Request.class, PaymentResponse.class, PaymentMethodsResponse.class);
            } catch (JAXBException e) {
                throw new IllegalStateException("The models can be bound; is jaxb-runtime on the class path?", e);
            }
        }

        private static Schema schema() {
            try {
                SchemaFactory factory = SchemaFactory.newDefaultInstance();
                factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
                return factory.newSchema(PayuXml.class.getResource(GENERAL_SCHEMA));
            } catch (SAXException e) {
                throw new IllegalStateException(GENERAL_SCHEMA + " is not on the class path, or no schema", e);
            }
        }

        private static XMLInputFactory input() {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            return factory;
        }
    }

    /**
     * A document that was read.
     *
     * @param root its content
     * @param problems what the content lacks, in the order of the document; empty if nothing was lost
     */
    public record Document<T>(T root, List<Problem> problems) {}
}
