package io.github.payuperu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PipelineTest {
    private static final int WORKERS = 3;
    private static final int MOST_WEIGHT = 10;

    private final List<Integer> received = new ArrayList<>();
    private final Pipeline<Integer> pipeline = new Pipeline<>(WORKERS, MOST_WEIGHT, received::add);

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void keepsTheOrderHoweverLongAPieceTakes() {
        CountDownLatch secondIsDone = new CountDownLatch(1);
        pipeline.put(1, () -> {
            await(secondIsDone);
            return 1;
        });
        pipeline.put(1, () -> {
            secondIsDone.countDown();
            return 2;
        });
        pipeline.drain();

        assertThat(received).containsExactly(1, 2);
    }

    @Test
    void keepsTheOrderOfMany() {
        IntStream.range(0, 10_000).forEach(number -> pipeline.put(1, () -> number));
        pipeline.drain();

        assertThat(received)
                .containsExactlyElementsOf(IntStream.range(0, 10_000).boxed().toList());
    }

    @Test
    void worksOnSeveralThreads() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        CountDownLatch allMet = new CountDownLatch(WORKERS);
        for (int i = 0; i < WORKERS; i++) {
            pipeline.put(1, () -> {
                threads.add(Thread.currentThread());
                allMet.countDown();
                await(allMet);
                return 0;
            });
        }
        pipeline.drain();

        assertThat(threads).hasSize(WORKERS).doesNotContain(Thread.currentThread());
    }

    @Test
    void doesTheLastWorkOnTheCallersThreadAfterEverythingElse() {
        List<Thread> threads = new ArrayList<>();
        pipeline.put(1, () -> 1);
        pipeline.putLast(() -> {
            threads.add(Thread.currentThread());
            return 2;
        });

        assertThat(received).containsExactly(1, 2);
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void neverHasMoreUnderWayThanAllowed() {
        int most = 0;
        for (int i = 0; i < 1_000; i++) {
            pipeline.put(4, () -> 0);
            most = Math.max(most, i + 1 - received.size());
        }

        assertThat(most).isBetween(1, MOST_WEIGHT / 4);
    }

    @Test
    void takesAPieceThatIsTooHeavyByItself() {
        pipeline.put(1, () -> 1);
        pipeline.put(MOST_WEIGHT + 1, () -> 2);
        pipeline.put(1, () -> 3);
        pipeline.drain();

        assertThat(received).containsExactly(1, 2, 3);
    }

    @Test
    void throwsWhatWorkThrewWhenItIsItsTurn() {
        RuntimeException failure = new IllegalArgumentException("broken");

        assertThatThrownBy(() -> {
                    pipeline.put(1, () -> 1);
                    pipeline.put(1, () -> {
                        throw failure;
                    });
                    pipeline.put(1, () -> 3);
                    pipeline.drain();
                })
                .isSameAs(failure);
        assertThat(received).containsExactly(1);
    }

    @Test
    void throwsErrorsAsTheyAre() {
        assertThatThrownBy(() -> {
                    pipeline.put(1, () -> {
                        throw new StackOverflowError();
                    });
                    pipeline.drain();
                })
                .isInstanceOf(StackOverflowError.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
