package io.github.payuperu.generatedclient.xml;

import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.util.LinkedHashMap;
import org.jspecify.annotations.NullMarked;

/**
 * Further values by name, in the order in which they were put. In XML the class of a value names its element: String
 * {@code string}, Integer {@code int}, BigInteger {@code integer}, Long, Short, BigDecimal, Boolean, Float and Double as
 * they are called, LocalDateTime {@code date}. Values of other classes cannot be written.
 */
@NullMarked
@XmlJavaTypeAdapter(ExtraParametersAdapter.class)
public final class ExtraParameters extends LinkedHashMap<String, Object> {
    private static final long serialVersionUID = 1L;

    /** How many there are: names are free, so nobody knows which values are secrets. */
    @Override
    public String toString() {
        return "ExtraParameters[" + size() + "]";
    }
}
