package io.github.payuperu.validators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.notification.Tampering;
import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.validators.values.Money;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.structure.Expectation;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Thousands of queries of the response page of which the payer changed a value. */
class ResponsePageTamperingTest {
    /** {@code -Dtampering.seed=N} repeats a run. */
    static final List<Long> SEEDS = List.of(1L, Long.getLong("tampering.seed", new Random().nextInt(1_000_000)));

    private static final Map<String, String> QUERY = Map.of(
            "merchantId", "508029",
            "referenceCode", "TestPayUPE01",
            "TX_VALUE", "150.25",
            "currency", "PEN",
            "transactionState", "4",
            "signature", "638dfa2af1266b0e0d7c6c5d56238f13");
    private static final Expectation PAGE = Expectation.NONE.of(
            Contract.get().operation("webcheckout.response-page").orElseThrow());
    private static final PayuValidator.Builder KNOWING = PayuValidator.builder()
            .apiKey(ApiKey.of("4Vj8eK4rloUd272L48hsrarnUA"))
            .expectedAmount(Money.parse("150.25 PEN"));

    @ParameterizedTest
    @FieldSource("SEEDS")
    void isFoundWhateverWasChanged(long seed) {
        PayuValidator validator = KNOWING.build();
        Tampering tampering = new Tampering(seed);
        List<String> names = QUERY.keySet().stream().sorted().toList();
        assertThat(validator.checkForm(QUERY, PAGE).findings()).isEmpty();
        for (int i = 0; i < 3_000; i++) {
            String name = tampering.pick(names);
            Map<String, String> tampered = new HashMap<>(QUERY);
            tampered.computeIfPresent(name, (same, value) -> tampering.of(value));

            boolean valid = validator.checkForm(tampered, PAGE).isValid();

            assertThat(valid)
                    .as(tampered.toString())
                    .isEqualTo(meansTheSame(name, QUERY.get(name), tampered.get(name)));
        }
    }

    private static boolean meansTheSame(String name, String before, String after) {
        if (name.equals("TX_VALUE")) {
            return after.matches("[1-9]\\d{0,11}\\.\\d{1,2}")
                    && new BigDecimal(after).compareTo(new BigDecimal(before)) == 0;
        }
        return name.equals("signature") ? after.equalsIgnoreCase(before) : after.equals(before);
    }
}
