package io.github.payuperu.validators.report;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.ValueType;
import io.github.payuperu.wire.contract.WireForm;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Values as each syntax writes them. */
final class Written {
    private Written() {}

    /** The value of that field; of a field that the contract does not know it is taken for a text. */
    static String as(WireForm wire, @Nullable String term, Direction direction, String value) {
        return switch (wire) {
            case JSON -> isText(term, direction) ? quoted(value) : value;
            case XML -> value.replace("&", "&amp;").replace("<", "&lt;");
            case FORM -> URLEncoder.encode(value, StandardCharsets.UTF_8);
        };
    }

    private static boolean isText(@Nullable String term, Direction direction) {
        return term == null
                || Contract.get()
                        .field(direction, term)
                        .map(Field::type)
                        .map(ValueType::isText)
                        .orElse(true);
    }

    private static String quoted(String value) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(value)) + '"';
    }
}
