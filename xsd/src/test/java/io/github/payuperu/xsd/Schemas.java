package io.github.payuperu.xsd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The committed schemas and bodies, and what the JDK's validator makes of them. Each schema is compiled once. */
final class Schemas {
    static final Path DIRECTORY = Path.of("");
    static final Path EXAMPLES = Path.of("examples");
    static final String GENERAL = "payments-api.xsd";

    private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

    private Schemas() {}

    /** The names of all schemas. */
    static Stream<String> names() {
        return list(DIRECTORY, ".xsd");
    }

    /** The names of the bodies that the documentation prints. */
    static Stream<String> examples() {
        return list(EXAMPLES, ".xml");
    }

    static String example(String name) {
        try {
            return Files.readString(EXAMPLES.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The strict schema of an example. */
    static String strict(String example) {
        return example.replaceFirst("\\.xml$", ".xsd");
    }

    /** What is wrong with a body; empty if it is valid. */
    static List<String> problems(String schema, String body) {
        List<String> problems = new ArrayList<>();
        try {
            Validator validator = compiled(schema).newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setErrorHandler(new Collector(problems));
            validator.validate(new StreamSource(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))));
        } catch (SAXException e) {
            problems.add(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems;
    }

    static Schema compiled(String schema) {
        return COMPILED.computeIfAbsent(schema, Schemas::compile);
    }

    private static Schema compile(String schema) {
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/validation/schema-full-checking", true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(DIRECTORY.resolve(schema).toFile());
        } catch (SAXException e) {
            throw new AssertionError(schema + " is no schema: " + e.getMessage(), e);
        }
    }

    private static Stream<String> list(Path directory, String ending) {
        try (Stream<Path> files = Files.list(directory.toAbsolutePath())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps every problem, and goes on. */
    private record Collector(List<String> problems) implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) {
            problems.add(problem.getMessage());
        }

        @Override
        public void error(SAXParseException problem) {
            problems.add(problem.getMessage());
        }

        @Override
        public void fatalError(SAXParseException problem) {
            problems.add(problem.getMessage());
        }
    }
}
