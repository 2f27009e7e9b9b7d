package io.github.payuperu.validators.notification;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a confirmation by name. All but six may be missing, and unknown ones are normal. */
final class Parameters {
    static final String MERCHANT_ID = "merchant_id";
    static final String REFERENCE = "reference_sale";
    static final String VALUE = "value";
    static final String CURRENCY = "currency";
    static final String STATE = "state_pol";
    static final String SIGN = "sign";

    private static final String TRANSACTION_ID = "transaction_id";
    private static final String TRANSACTION_TYPE = "transaction_type";
    private static final List<String> INDISPENSABLE = List.of(MERCHANT_ID, REFERENCE, VALUE, CURRENCY, STATE, SIGN);

    private final Map<String, String> values;

    Parameters(Map<String, String> values) {
        this.values = values;
    }

    /** The indispensable ones that are not there, or empty. */
    List<String> missing() {
        return INDISPENSABLE.stream().filter(name -> optional(name) == null).toList();
    }

    /** One of the indispensable ones, when none is missing. */
    String get(String name) {
        String value = optional(name);
        if (value == null) {
            throw new IllegalStateException(name + " is missing");
        }
        return value;
    }

    @Nullable
    String transactionId() {
        return optional(TRANSACTION_ID);
    }

    @Nullable
    String transactionType() {
        return optional(TRANSACTION_TYPE);
    }

    private @Nullable String optional(String name) {
        String value = values.get(name);
        return value == null || value.isEmpty() ? null : value;
    }
}
