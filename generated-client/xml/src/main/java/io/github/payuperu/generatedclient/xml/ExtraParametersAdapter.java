package io.github.payuperu.generatedclient.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import javax.xml.datatype.XMLGregorianCalendar;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@link ExtraParameters} as {@code entry} elements of a {@code string}, which is the key, and an element named by the
 * type of the value. Where the value is a text as well there are two elements of one name, of which only a list keeps both.
 */
@NullMarked
public final class ExtraParametersAdapter extends XmlAdapter<ExtraParametersAdapter.Entries, ExtraParameters> {
    @Override
    public @Nullable ExtraParameters unmarshal(@Nullable Entries entries) {
        if (entries == null) {
            return null;
        }
        ExtraParameters parameters = new ExtraParameters();
        for (Entry entry : entries.entry) {
            if (parameters.put(entry.key(), entry.value()) != null) {
                throw new IllegalArgumentException("Two entries of extraParameters have the same name");
            }
        }
        return parameters;
    }

    @Override
    public @Nullable Entries marshal(@Nullable ExtraParameters parameters) {
        if (parameters == null) {
            return null;
        }
        Entries entries = new Entries();
        parameters.forEach((key, value) -> {
            if (value != null) {
                entries.entry.add(new Entry(key, value));
            }
        });
        return entries;
    }

    /** The element {@code extraParameters}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "")
    static final class Entries {
        final List<Entry> entry = new ArrayList<>();
    }

    /** The element {@code entry}: first the key, then the value. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "")
    static final class Entry {
        @XmlElements({
            @XmlElement(name = "string", type = String.class),
            @XmlElement(name = "int", type = Integer.class),
            @XmlElement(name = "integer", type = BigInteger.class),
            @XmlElement(name = "long", type = Long.class),
            @XmlElement(name = "short", type = Short.class),
            @XmlElement(name = "bigDecimal", type = BigDecimal.class),
            @XmlElement(name = "boolean", type = Boolean.class),
            @XmlElement(name = "float", type = Float.class),
            @XmlElement(name = "double", type = Double.class),
            @XmlElement(name = "date", type = XMLGregorianCalendar.class)
        })
        final List<Object> content = new ArrayList<>();

        /** For JAXB. */
        Entry() {}

        Entry(String key, Object value) {
            content.add(key);
            content.add(value instanceof LocalDateTime date ? calendar(date) : value);
        }

        String key() {
            if (content.size() == 2 && content.get(0) instanceof String key && content.get(1) != null) {
                return key;
            }
            throw new IllegalArgumentException(
                    "An entry of extraParameters has a string, which is its name, and a value");
        }

        Object value() {
            Object value = content.get(1);
            return value instanceof XMLGregorianCalendar date ? LocalDateTimeAdapter.parse(date.toXMLFormat()) : value;
        }

        private static XMLGregorianCalendar calendar(LocalDateTime date) {
            try {
                return DatatypeFactory.newInstance().newXMLGregorianCalendar(LocalDateTimeAdapter.format(date));
            } catch (DatatypeConfigurationException e) {
                throw new IllegalStateException("Every JDK has one", e);
            }
        }
    }
}
