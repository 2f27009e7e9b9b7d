package io.github.payuperu.contracttests.pact;

import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The derived strict XML Schemas. */
final class StrictXsd {
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private StrictXsd() {}

    /** Fails unless the body is valid. */
    static void validate(Operation operation, Direction direction, byte[] body) {
        Schema schema = SCHEMAS.computeIfAbsent(operation + "." + direction.label(), StrictXsd::load);
        try {
            schema.newValidator().validate(new StreamSource(new ByteArrayInputStream(body)));
        } catch (SAXException e) {
            throw new AssertionError(operation + " " + direction.label() + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema load(String name) {
        try {
            return SchemaFactory.newDefaultInstance()
                    .newSchema(StrictXsd.class.getResource("/payu-peru/xsd/" + name + ".xsd"));
        } catch (SAXException e) {
            throw new IllegalStateException("No schema " + name, e);
        }
    }
}
