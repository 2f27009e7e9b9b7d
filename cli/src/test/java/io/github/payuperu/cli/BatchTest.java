package io.github.payuperu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.payuperu.cli.input.Obstacle;
import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.report.RunReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import picocli.CommandLine.Help.Ansi;

@Timeout(60)
class BatchTest {
    private static final int MANY = 2_000;
    private static final byte[] PING = Bodies.sample("ping.request").getBytes(StandardCharsets.UTF_8);
    private static final RunReport SOURCES = (source, report, body) -> source + "\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private final PayuValidator validator = PayuValidator.create();

    @Test
    void reportsInTheOrderOfTheInputs() {
        try (Batch batch = batch(out, this::check)) {
            messages(batch, 0, MANY);
            batch.finish("end\n");
        }

        assertThat(text(out)).isEqualTo(sources(0, MANY) + "end\n");
        assertThat(threads).hasSizeGreaterThan(1);
    }

    @Test
    void startsNoThreadForAFewMessages() {
        try (Batch batch = batch(out, this::check)) {
            messages(batch, 0, 20);
            batch.finish("");
        }

        assertThat(text(out)).isEqualTo(sources(0, 20));
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void saysOfAnInputWhatItIsWhenItIsItsTurn() {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream(new byte[0]), both, both, Ansi.OFF, false);
        try (Batch batch = new Batch(console, words(), SOURCES, this::check)) {
            messages(batch, 0, MANY);
            batch.unread("gone", Obstacle.MISSING);
            messages(batch, MANY, MANY + 1);
            assertThat(batch.finish("")).isEqualTo(ExitCode.USAGE);
        }

        assertThat(text(both))
                .isEqualTo(sources(0, MANY) + "payu-peru: gone: no such file or directory\n" + sources(MANY, MANY + 1));
    }

    @Test
    void keepsNothingBackWhileItWaits() {
        try (Batch batch = batch(out, this::check)) {
            messages(batch, 0, 1);
            batch.pause();
            assertThat(text(out)).isEqualTo(sources(0, 1));
            messages(batch, 1, MANY);
            batch.pause();
            assertThat(text(out)).isEqualTo(sources(0, MANY));
        }
    }

    @Test
    void endsWithTheFailureOfAnyThreadAfterAllThatCameBefore() {
        byte[] broken = {'x'};
        Function<byte[], Report> check = body -> {
            if (body.length == 1) {
                throw new IllegalStateException("broken");
            }
            return check(body);
        };

        assertThatThrownBy(() -> {
                    try (Batch batch = batch(out, check)) {
                        messages(batch, 0, 100);
                        batch.message("broken", broken);
                        messages(batch, 100, MANY);
                        batch.finish("");
                    }
                })
                .hasMessage("broken");
        assertThat(text(out)).isEqualTo(sources(0, 100));
    }

    @Test
    void endsWhenNobodyReadsOn() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        AtomicInteger read = new AtomicInteger();

        assertThatExceptionOfType(OutputLostException.class).isThrownBy(() -> {
            try (Batch batch = batch(closed, this::check)) {
                for (int i = 0; i < 1_000_000; i++) {
                    read.incrementAndGet();
                    batch.message("m", PING);
                }
            }
        });
        assertThat(read.get()).isLessThan(100_000);
    }

    private Report check(byte[] body) {
        threads.add(Thread.currentThread());
        return validator.check(body);
    }

    private Batch batch(OutputStream printed, Function<byte[], Report> check) {
        Console console = new Console(new ByteArrayInputStream(new byte[0]), printed, err, Ansi.OFF, false);
        return new Batch(console, words(), SOURCES, check);
    }

    private static Words words() {
        return Words.in(Locale.ENGLISH);
    }

    private static void messages(Batch batch, int from, int to) {
        for (int number = from; number < to; number++) {
            batch.message("m" + number, PING);
        }
    }

    private static String sources(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> "m" + number + "\n").collect(Collectors.joining());
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
