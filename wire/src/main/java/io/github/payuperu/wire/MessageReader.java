package io.github.payuperu.wire;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.form.FormReader;
import io.github.payuperu.wire.json.JsonReader;
import io.github.payuperu.wire.json.ObjectReader;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.Reading;
import io.github.payuperu.wire.xml.JaxbReader;
import io.github.payuperu.wire.xml.XmlReader;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a body in whatever syntax it is: after a byte order mark and blanks an opening brace or bracket makes JSON, an opening
 * angle bracket XML, everything else a form. Never throws for what a body says. Immutable and safe to share.
 */
public final class MessageReader {
    private static final int[] BYTE_ORDER_MARK = {0xEF, 0xBB, 0xBF};
    /** First bytes that no UTF-8 has: a zero, and the marks of UTF-16. */
    private static final int OTHER_ENCODING = 0;

    private static final int UTF_16_BIG_ENDIAN = 0xFE;
    private static final int UTF_16_LITTLE_ENDIAN = 0xFF;
    /** Stands for the first byte of a blank body. */
    private static final int NOTHING = -1;

    private final Contract contract;
    private final Limits limits;
    /** A reader is made when its syntax first comes; of threads that need it at once each may make its own. */
    private volatile @Nullable JsonReader json;

    private volatile @Nullable XmlReader xml;
    private volatile @Nullable FormReader form;

    /**
     * @param contract what messages are held against
     * @param limits how much is too much
     */
    public MessageReader(Contract contract, Limits limits) {
        this.contract = contract;
        this.limits = limits;
    }

    /** Reads a body. */
    public Reading read(byte[] body, Expectation expectation) {
        int first = first(body);
        return switch (first) {
            case '<' -> xml().read(body, expectation);
            case '{', '[', OTHER_ENCODING, UTF_16_BIG_ENDIAN, UTF_16_LITTLE_ENDIAN -> json().read(body, expectation);
            case NOTHING -> isForm(expectation) ? form().read(body, expectation) : json().read(body, expectation);
            default -> form().read(body, expectation);
        };
    }

    /**
     * Reads the parameters of a form that were decoded already, as servlets have them.
     *
     * @throws IllegalArgumentException if a value is neither a text nor several
     */
    public Reading readForm(Map<String, ?> parameters, Expectation expectation) {
        return form().read(parameters, expectation);
    }

    /** Reads a Java object: the root of an XML document through JAXB, any other through jackson-databind. */
    public Reading read(Object model, Expectation expectation) {
        return XmlRoots.KNOWN.get(model.getClass())
                ? new JaxbReader(xml()).read(model, expectation)
                : new ObjectReader(json()).read(model, expectation);
    }

    private JsonReader json() {
        JsonReader reader = json;
        if (reader == null) {
            reader = new JsonReader(contract, limits);
            json = reader;
        }
        return reader;
    }

    private XmlReader xml() {
        XmlReader reader = xml;
        if (reader == null) {
            reader = new XmlReader(contract, limits);
            xml = reader;
        }
        return reader;
    }

    private FormReader form() {
        FormReader reader = form;
        if (reader == null) {
            reader = new FormReader(contract, limits);
            form = reader;
        }
        return reader;
    }

    private static boolean isForm(Expectation expectation) {
        return expectation.operation().map(Operation::form).isPresent();
    }

    /** The first byte that is no blank. */
    private static int first(byte[] body) {
        int start = 0;
        while (start < BYTE_ORDER_MARK.length
                && start < body.length
                && (body[start] & 0xFF) == BYTE_ORDER_MARK[start]) {
            start++;
        }
        for (int i = start; i < body.length; i++) {
            if (body[i] != ' ' && body[i] != '\t' && body[i] != '\r' && body[i] != '\n') {
                return body[i] & 0xFF;
            }
        }
        return NOTHING;
    }

    /** Which classes are roots of XML documents; by name, because annotations of an absent JAXB are not there either. */
    private static final class XmlRoots extends ClassValue<Boolean> {
        static final XmlRoots KNOWN = new XmlRoots();
        private static final String XML_ROOT = "jakarta.xml.bind.annotation.XmlRootElement";

        @Override
        protected Boolean computeValue(Class<?> type) {
            return Arrays.stream(type.getAnnotations())
                    .anyMatch(
                            annotation -> annotation.annotationType().getName().equals(XML_ROOT));
        }
    }
}
