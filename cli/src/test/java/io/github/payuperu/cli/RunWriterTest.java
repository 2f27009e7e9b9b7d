package io.github.payuperu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.report.RunReport;
import io.github.payuperu.validators.report.RunTotals;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class RunWriterTest {
    private static final RunTotals TOTALS = new RunTotals(2, 1, 0);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Console console =
            new Console(new ByteArrayInputStream(new byte[0]), out, new ByteArrayOutputStream(), Ansi.OFF, false);

    @Test
    void printsEachPartAsItComes() {
        try (RunWriter writer = new RunWriter(console, new Bracketed(false))) {
            assertThat(printed()).isEqualTo("0[");
            writer.write("a");
            writer.write("");
            writer.write("é");
            assertThat(printed()).isEqualTo("0[a,é");
            writer.finish(TOTALS);
        }
        assertThat(printed()).isEqualTo("0[a,é]3");
    }

    @Test
    void keepsPartsBackUntilTheTotalsAreKnown() {
        String large = "é".repeat(1 << 20);
        try (RunWriter writer = new RunWriter(console, new Bracketed(true))) {
            writer.write("a");
            writer.write(large);
            assertThat(printed()).isEmpty();
            writer.finish(TOTALS);
        }
        assertThat(printed()).isEqualTo("3[a," + large + "]3");
    }

    @Test
    void leavesNothingBehind() throws IOException {
        List<Path> before = leftovers();
        assertThatThrownBy(() -> {
                    try (RunWriter writer = new RunWriter(console, new Bracketed(true))) {
                        writer.write("a");
                        throw new IllegalStateException("the run breaks off");
                    }
                })
                .hasMessage("the run breaks off");

        assertThat(leftovers()).isEqualTo(before);
    }

    private String printed() {
        console.out().flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("payu-peru"))
                    .sorted()
                    .toList();
        }
    }

    /** Shows what it is asked for. */
    private record Bracketed(boolean startsWithTotals) implements RunReport {
        @Override
        public String start(RunTotals totals) {
            return totals.messages() + "[";
        }

        @Override
        public String message(String source, Report report, byte[] body) {
            return source;
        }

        @Override
        public String between() {
            return ",";
        }

        @Override
        public String end(RunTotals totals) {
            return "]" + totals.messages();
        }
    }
}
