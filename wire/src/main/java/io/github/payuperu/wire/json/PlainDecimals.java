package io.github.payuperu.wire.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes whole numbers in digits, 100 and not 1E+2: an object has a value, and its notation is up to whoever writes it. */
final class PlainDecimals extends JsonSerializer<BigDecimal> {
    /** With more zeros than this it is no amount, and would take room to write. */
    private static final int MOST_ZEROS = 100;

    @Override
    public void serialize(BigDecimal value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        boolean exponent = value.scale() < 0 && value.scale() >= -MOST_ZEROS;
        generator.writeNumber(exponent ? value.setScale(0) : value);
    }
}
