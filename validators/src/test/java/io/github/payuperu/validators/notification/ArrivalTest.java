package io.github.payuperu.validators.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Confirmations of one order that come in any sequence, often, and at once. */
class ArrivalTest {
    private static final List<Map<String, String>> PAYMENT = Stream.of("6 T1", "6 T2", "5 T3", "7 T4", "4 T5")
            .map(told -> told.split(" "))
            .map(told -> Confirmation.of(told[0], told[1]).signed())
            .toList();

    private final Ledger ledger = new Ledger();
    private final NotificationHandler handler =
            NotificationHandler.of(Confirmation.KEY, "508029", ledger, Seen.inMemory(100));

    @Test
    void endsApprovedWhateverTheSequence() {
        for (long seed = 0; seed < 200; seed++) {
            Ledger orders = new Ledger();
            NotificationHandler fresh = NotificationHandler.of(Confirmation.KEY, "508029", orders, Seen.inMemory(100));

            arrivals(seed).forEach(fresh::handle);

            assertThat(orders.order().state()).as("seed " + seed).isEqualTo(OrderState.APPROVED);
            assertThat(orders.order().approvedBy()).isEqualTo("T5");
            assertThat(orders.history()).as("seed " + seed).containsOnlyOnce(OrderState.APPROVED);
        }
    }

    @RepeatedTest(20)
    void approvesOnceWhenAllComeAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Reaction>> deliveries = arrivals(1).stream()
                    .<Callable<Reaction>>map(parameters -> () -> handler.handle(parameters))
                    .toList();
            for (Future<Reaction> reaction : threads.invokeAll(deliveries)) {
                assertThat(reaction.get().outcome().httpStatus()).isEqualTo(200);
                assertThat(reaction.get().outcome()).isNotEqualTo(Outcome.APPROVED_AGAIN);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(ledger.order().state()).isEqualTo(OrderState.APPROVED);
        assertThat(ledger.history()).containsOnlyOnce(OrderState.APPROVED);
    }

    /** Each confirmation nine times, as often as the gateway tries, in a sequence of its own. */
    private static List<Map<String, String>> arrivals(long seed) {
        List<Map<String, String>> all = new ArrayList<>();
        IntStream.range(0, 9).forEach(attempt -> all.addAll(PAYMENT));
        Collections.shuffle(all, new Random(seed));
        return all;
    }
}
