package io.github.payuperu.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/** One run of the command in this process: how it ended and what it wrote. */
record Run(int exitCode, String out, String err) {
    static Run of(String... arguments) {
        return of(new byte[0], arguments);
    }

    static Run of(byte[] in, String... arguments) {
        return of(new ByteArrayInputStream(in), arguments);
    }

    /** With variables of the environment, and nobody to ask. */
    static Run of(byte[] in, Map<String, String> environment, String... arguments) {
        return of(new ByteArrayInputStream(in), new Secrets(environment, null), arguments);
    }

    static Run of(InputStream in, String... arguments) {
        return of(in, Secrets.NONE, arguments);
    }

    static Run of(InputStream in, Secrets secrets, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Main.run(new Console(in, out, err, Ansi.OFF, false, secrets), arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
