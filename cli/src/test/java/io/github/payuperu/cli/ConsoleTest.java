package io.github.payuperu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Help.Ansi;

class ConsoleTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void writeBodies() throws IOException {
        Bodies.write();
    }

    @Test
    void writesUtf8() {
        Console console = console(out, Ansi.OFF, false);

        console.print("Perú → ✓");

        assertThat(out.toByteArray()).isEqualTo("Perú → ✓".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void coloursOnlyWhereThereIsATerminal() {
        assertThat(Run.of("validate", "target/bodies/samples/short.json").out()).doesNotContain("\u001b");

        Main.run(console(out, Ansi.ON, false), "validate", "target/bodies/samples/short.json");

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\u001b[1m\u001b[31mERROR\u001b[0m", "\u001b[36m/merchant/apiLogin");
    }

    @Test
    void stopsALongRunWhenItsReaderHasGone() {
        Console console = console(new Closed("Broken pipe"), Ansi.OFF, false);

        int exitCode = Main.run(console, "validate", "target/bodies/samples");

        assertThat(exitCode).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void doesNotPassOffAHelpThatNobodyGot() {
        assertThat(Main.run(console(new Closed("Broken pipe"), Ansi.OFF, false), "--help"))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void saysThatADiskIsFull() {
        Console console = console(new Closed("No space left on device"), Ansi.OFF, false);

        assertThat(Main.run(console, "fields")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("payu-peru: cannot write the output: No space left on device\n");
    }

    @Test
    void throwsAtOnceWhenOutputIsLost() {
        Console console = console(new Closed("Broken pipe"), Ansi.OFF, false);

        assertThatThrownBy(() -> console.print("x")).isInstanceOf(OutputLostException.class);
    }

    @Test
    void erasesProgressBeforeAnythingElse() {
        Console console = console(out, Ansi.OFF, true);

        console.showProgress("10");
        console.showProgress("20");
        console.complain("oh");
        console.showProgress("30");
        console.finish();

        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r\u001b[K10\r\u001b[K20\r\u001b[Kpayu-peru: oh\n\r\u001b[K30\r\u001b[K");
    }

    @Test
    void showsNoProgressWhereNobodyLooks() {
        Console console = console(out, Ansi.OFF, false);

        console.showProgress("10");
        console.finish();

        assertThat(err.size()).isZero();
    }

    private Console console(OutputStream stream, Ansi ansi, boolean progress) {
        return new Console(InputStream.nullInputStream(), stream, err, ansi, progress);
    }

    /** A stream whose reader has gone. */
    private static final class Closed extends OutputStream {
        private final String reason;

        Closed(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }
}
