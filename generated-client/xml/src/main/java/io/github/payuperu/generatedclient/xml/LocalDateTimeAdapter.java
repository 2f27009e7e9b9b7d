package io.github.payuperu.generatedclient.xml;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** A date and time without a zone, as the gateway writes instants in XML: the wall clock at UTC-5. */
public final class LocalDateTimeAdapter extends XmlAdapter<String, LocalDateTime> {
    @Override
    public @Nullable LocalDateTime unmarshal(@Nullable String text) {
        return text == null ? null : LocalDateTime.parse(text.strip(), DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    @Override
    public @Nullable String marshal(@Nullable LocalDateTime value) {
        return value == null ? null : value.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }
}
