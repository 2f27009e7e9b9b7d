package io.github.payuperu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void saysWhereItFailedAndNeverWhatItRead() {
        Run run = Run.of(new Failing(new IllegalStateException("4097440000000004")), "validate", "-");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .startsWith("payu-peru: internal error: java.lang.IllegalStateException at ")
                .contains("please report it")
                .doesNotContain("4097440000000004", "\tat ")
                .hasLineCount(1);
    }

    @Test
    void takesABrokenStandardInputForAFileThatCannotBeRead() {
        Run run = Run.of(new Failing(new IOException("4097440000000004")), "validate", "-");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).isEqualTo("payu-peru: -: cannot be read\n");
    }

    /** Standard input that fails. */
    private static final class Failing extends InputStream {
        private final Exception failure;

        Failing(Exception failure) {
            this.failure = failure;
        }

        @Override
        public int read() throws IOException {
            return read(new byte[1], 0, 1);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (failure instanceof IOException broken) {
                throw broken;
            }
            throw (RuntimeException) failure;
        }
    }
}
