package io.github.payuperu.sandbox;

import static io.github.payuperu.sandbox.Ledger.Capture.ALREADY_CAPTURED;
import static io.github.payuperu.sandbox.Ledger.Capture.DONE;
import static io.github.payuperu.sandbox.Ledger.Capture.UNKNOWN_AUTHORIZATION;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final int ASKING = 4;

    private final ExecutorService threads = Executors.newFixedThreadPool(ASKING);
    private final Ledger ledger = new Ledger(2);

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    void forgetsTheOldestWhenFull() {
        ledger.authorized("a", "1");
        ledger.authorized("b", "2");
        ledger.authorized("c", "3");

        assertThat(ledger.capture("a", "1")).isEqualTo(UNKNOWN_AUTHORIZATION);
        assertThat(ledger.capture("b", "2")).isEqualTo(DONE);
        assertThat(ledger.capture("c", "3")).isEqualTo(DONE);
    }

    @Test
    void staysAsOldAsItWasWhenCaptured() {
        ledger.authorized("a", "1");
        ledger.authorized("b", "2");
        ledger.capture("a", "1");
        ledger.authorized("c", "3");

        assertThat(ledger.capture("a", "1")).isEqualTo(UNKNOWN_AUTHORIZATION);
        assertThat(ledger.capture("b", "2")).isEqualTo(DONE);
        assertThat(ledger.capture("b", "2")).isEqualTo(ALREADY_CAPTURED);
    }

    @Test
    void capturesOnceHoweverManyAskAtTheSameTime() {
        List<String> ids =
                IntStream.range(0, 100_000).mapToObj(Integer::toString).toList();
        Ledger large = new Ledger(ids.size());
        ids.forEach(id -> large.authorized(id, "1"));
        CountDownLatch together = new CountDownLatch(ASKING);

        List<CompletableFuture<Long>> captures = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> {
                            together.countDown();
                            return captured(large, ids, together);
                        },
                        threads))
                .limit(ASKING)
                .toList();

        assertThat(captures.stream().mapToLong(CompletableFuture::join).sum()).isEqualTo(ids.size());
    }

    /** Asks for all of them, and tells how many were done. */
    private static long captured(Ledger ledger, List<String> ids, CountDownLatch together) {
        while (together.getCount() > 0) {
            Thread.onSpinWait();
        }
        return ids.stream().filter(id -> ledger.capture(id, "1") == DONE).count();
    }
}
