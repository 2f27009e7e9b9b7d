package io.github.payuperu.benchmarks.contestant;

import io.github.payuperu.benchmarks.body.Body;
import java.io.ByteArrayInputStream;
import java.net.URL;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The JDK's validator with the strict schema of the operation and direction; it goes on after an error, as we do. */
final class Xsd {
    private Xsd() {}

    static Work work(Body body) {
        Validator validator = schema(body.type()).newValidator();
        Counter counter = new Counter();
        validator.setErrorHandler(counter);
        byte[] bytes = body.bytes();
        Work work = () -> {
            counter.errors = 0;
            validator.validate(new StreamSource(new ByteArrayInputStream(bytes)));
            return counter.errors;
        };
        Expected.verdict(body, Expected.outcome(work).equals(0));
        return work;
    }

    private static Schema schema(String type) {
        try {
            URL url = Xsd.class.getResource("/payu-peru/xsd/" + type + ".xsd");
            return SchemaFactory.newDefaultInstance().newSchema(url);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts errors; a document that is not well-formed ends it. */
    private static final class Counter implements ErrorHandler {
        private int errors;

        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            errors++;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}
