package io.github.payuperu.validators.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.signature.Algorithm;
import io.github.payuperu.validators.values.Money;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of confirmations of which somebody changed a value, and all that was sent once sent again. */
class TamperingTest {
    /** {@code -Dtampering.seed=N} repeats a run. */
    static final List<Long> SEEDS = List.of(1L, Long.getLong("tampering.seed", new Random().nextInt(1_000_000)));

    private static final List<String> SIGNED =
            List.of("merchant_id", "reference_sale", "value", "currency", "state_pol");
    private static final List<String> AMOUNTS = List.of("118.00", "118", "118.0");
    private static final List<String> STATES = List.of("4", "5", "6", "7");
    private static final Set<Outcome> REFUSED = EnumSet.of(Outcome.FORGED, Outcome.INCOMPLETE, Outcome.UNREADABLE);
    private static final int CONFIRMATIONS = 3_000;

    @ParameterizedTest
    @FieldSource("SEEDS")
    void refusesEveryOtherSignedValue(long seed) {
        Tampering tampering = new Tampering(seed);
        int refused = 0;
        for (int i = 0; i < CONFIRMATIONS; i++) {
            Map<String, String> original = confirmation(tampering);
            Map<String, String> tampered = new HashMap<>(original);
            tampered.computeIfPresent(tampering.pick(SIGNED), (name, value) -> tampering.of(value));
            Ledger ledger = new Ledger();

            Reaction reaction = handler(ledger).handle(tampered);

            if (REFUSED.contains(reaction.outcome())) {
                assertThat(ledger.order()).isEqualTo(Ledger.OPEN);
                refused++;
            } else {
                assertThat(reaction.notification()).as(tampered.toString()).isEqualTo(meaning(original));
            }
        }
        assertThat(refused).isGreaterThan(CONFIRMATIONS * 3 / 4);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void refusesEveryOtherSignature(long seed) {
        Tampering tampering = new Tampering(seed);
        for (int i = 0; i < CONFIRMATIONS; i++) {
            Map<String, String> original = confirmation(tampering);
            Map<String, String> tampered = new HashMap<>(original);
            tampered.computeIfPresent("sign", (name, value) -> tampering.of(value));
            Ledger ledger = new Ledger();

            Reaction reaction = handler(ledger).handle(tampered);

            boolean same = tampered.get("sign").equalsIgnoreCase(original.get("sign"));
            assertThat(REFUSED.contains(reaction.outcome()))
                    .as(tampered.toString())
                    .isNotEqualTo(same);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"merchant_id", "reference_sale", "value", "currency", "state_pol", "sign"})
    void isNotFooledByAParameterThatStandsThereTwice(String name) {
        String original = body(Confirmation.of("6", "T1").signed());
        Ledger ledger = new Ledger();

        assertThat(handler(ledger).handle(bytes(name + "=4&" + original)).outcome())
                .isEqualTo(Outcome.FORGED);
        assertThat(handler(ledger).handle(bytes(original + "&" + name + "=4")).notification())
                .isEqualTo(meaning(Confirmation.of("6", "T1").signed()));
        assertThat(ledger.history()).containsExactly(OrderState.DECLINED);
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void isNotChangedByWhatWasSentBefore(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            List<Map<String, String>> sent = new ArrayList<>();
            Ledger ledger = new Ledger();
            NotificationHandler handler = handler(ledger);
            for (int attempt = 0; attempt < 1 + random.nextInt(5); attempt++) {
                Map<String, String> confirmation = Confirmation.of(
                                STATES.get(random.nextInt(STATES.size())), "T" + attempt)
                        .signed();
                handler.handle(confirmation);
                sent.add(confirmation);
            }
            Order before = ledger.order();
            List<OrderState> history = List.copyOf(ledger.history());
            Collections.shuffle(sent, random);

            assertThat(sent)
                    .allSatisfy(repeat -> assertThat(handler.handle(repeat).outcome())
                            .isIn(Outcome.DUPLICATE, Outcome.UNCHANGED, Outcome.APPROVED_AGAIN));
            assertThat(ledger.order()).isEqualTo(before);
            assertThat(ledger.history()).isEqualTo(history);
        }
    }

    @Test
    void keepsAnApprovalAfterARestartThatForgotEverything() {
        Ledger ledger = new Ledger();
        List<Map<String, String>> sent = List.of(
                Confirmation.of("6", "T1").signed(), Confirmation.of("4", "T2").signed());
        sent.forEach(handler(ledger)::handle);

        sent.forEach(handler(ledger)::handle);

        assertThat(ledger.history()).containsExactly(OrderState.DECLINED, OrderState.APPROVED);
    }

    private static NotificationHandler handler(Orders orders) {
        return NotificationHandler.of(Confirmation.KEY, "508029", orders, Seen.inMemory(100));
    }

    private static Map<String, String> confirmation(Tampering tampering) {
        return Confirmation.of(tampering.pick(STATES), "T1")
                .with("value", tampering.pick(AMOUNTS))
                .signed(Confirmation.KEY, tampering.pick(List.of(Algorithm.values())));
    }

    private static Notification meaning(Map<String, String> confirmation) {
        return new Notification(
                confirmation.get("merchant_id"),
                confirmation.get("reference_sale"),
                Money.parse(confirmation.get("value") + " " + confirmation.get("currency")),
                confirmation.get("state_pol"),
                confirmation.get("transaction_id"),
                null);
    }

    private static String body(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
