package io.github.payuperu.generatedclient.xml;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Writes {@link AdditionalValues} as {@code entry} elements of a {@code string} and an {@code additionalValue}. */
@NullMarked
public final class AdditionalValuesAdapter extends XmlAdapter<AdditionalValuesAdapter.Entries, AdditionalValues> {
    @Override
    public @Nullable AdditionalValues unmarshal(@Nullable Entries entries) {
        if (entries == null) {
            return null;
        }
        AdditionalValues values = new AdditionalValues();
        for (Entry entry : entries.entry) {
            if (entry.key == null || entry.value == null || values.put(entry.key, entry.value) != null) {
                throw new IllegalArgumentException("An entry of additionalValues has a name of its own and an amount");
            }
        }
        return values;
    }

    @Override
    public @Nullable Entries marshal(@Nullable AdditionalValues values) {
        if (values == null) {
            return null;
        }
        Entries entries = new Entries();
        values.forEach((key, value) -> entries.entry.add(new Entry(key, value)));
        return entries;
    }

    /** The element {@code additionalValues}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "")
    static final class Entries {
        final List<Entry> entry = new ArrayList<>();
    }

    /** The element {@code entry}. */
    @XmlAccessorType(XmlAccessType.FIELD)
    @XmlType(name = "")
    static final class Entry {
        @XmlElement(name = "string")
        @Nullable
        String key;

        @XmlElement(name = "additionalValue")
        @Nullable
        AdditionalValue value;

        /** For JAXB. */
        Entry() {}

        Entry(String key, AdditionalValue value) {
            this.key = key;
            this.value = value;
        }
    }
}
