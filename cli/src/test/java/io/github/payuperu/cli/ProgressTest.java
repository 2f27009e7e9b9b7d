package io.github.payuperu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ProgressTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console =
            new Console(InputStream.nullInputStream(), OutputStream.nullOutputStream(), err, Ansi.OFF, true);
    private Instant now = Instant.EPOCH;
    private final Progress progress = new Progress(console, () -> now, Words.in(Locale.ENGLISH));

    @Test
    void saysNothingInAShortRun() {
        stepAfter(0);
        stepAfter(1_999);

        assertThat(shown()).isEmpty();
    }

    @Test
    void countsWhatWasDoneInALongOne() {
        for (int i = 0; i < 1_233; i++) {
            stepAfter(0);
        }
        stepAfter(2_000);

        assertThat(shown()).isEqualTo("messages: 1,234 …");
    }

    @Test
    void doesNotFlicker() {
        stepAfter(2_000);
        stepAfter(199);
        stepAfter(1);

        assertThat(shown()).isEqualTo("messages: 1 …messages: 3 …");
    }

    private void stepAfter(long millis) {
        now = now.plusMillis(millis);
        progress.step(1);
    }

    private String shown() {
        return err.toString(StandardCharsets.UTF_8).replace("\r\u001b[K", "");
    }
}
