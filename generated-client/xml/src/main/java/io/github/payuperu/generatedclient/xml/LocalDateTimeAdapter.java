package io.github.payuperu.generatedclient.xml;

import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A date and time without a zone, as the gateway writes instants in XML: the wall clock at UTC-5. */
@NullMarked
public final class LocalDateTimeAdapter extends XmlAdapter<String, LocalDateTime> {
    @Override
    public @Nullable LocalDateTime unmarshal(@Nullable String text) {
        return text == null ? null : parse(text);
    }

    @Override
    public @Nullable String marshal(@Nullable LocalDateTime value) {
        return value == null ? null : format(value);
    }

    static LocalDateTime parse(String text) {
        return LocalDateTime.parse(text.strip(), DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }

    static String format(LocalDateTime value) {
        return value.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }
}
