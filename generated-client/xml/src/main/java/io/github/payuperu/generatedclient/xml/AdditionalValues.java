package io.github.payuperu.generatedclient.xml;

import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.util.LinkedHashMap;
import org.jspecify.annotations.NullMarked;

/** Amounts by name, {@code TX_VALUE} for example, in the order in which they were put. */
@NullMarked
@XmlJavaTypeAdapter(AdditionalValuesAdapter.class)
public final class AdditionalValues extends LinkedHashMap<String, AdditionalValue> {
    private static final long serialVersionUID = 1L;

    /** The names, without the amounts. */
    @Override
    public String toString() {
        return "AdditionalValues" + keySet();
    }
}
