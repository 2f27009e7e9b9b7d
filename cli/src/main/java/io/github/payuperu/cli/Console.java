package io.github.payuperu.cli;

import io.github.payuperu.validators.report.Style;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * The streams of one run: text goes out in UTF-8 whatever the platform's encoding, with colours where there is a terminal. Used
 * by one thread.
 */
final class Console {
    /** Back to the start of the line, and clear it. */
    private static final String ERASE_LINE = "\r\u001b[K";

    private final InputStream in;
    private final WatchedStream watched;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Ansi ansi;
    private final boolean progress;
    private final Secrets secrets;
    private boolean progressShown;

    /** Streams without secrets. */
    Console(InputStream in, OutputStream out, OutputStream err, Ansi ansi, boolean progress) {
        this(in, out, err, ansi, progress, Secrets.NONE);
    }

    /**
     * @param in standard input
     * @param out standard output
     * @param err standard error
     * @param ansi whether to colour
     * @param progress whether standard error is to show how far a long run is
     * @param secrets where secrets come from
     */
    Console(InputStream in, OutputStream out, OutputStream err, Ansi ansi, boolean progress, Secrets secrets) {
        this.in = in;
        this.watched = new WatchedStream(out);
        this.out = writer(watched);
        this.err = writer(err);
        this.ansi = ansi;
        this.progress = progress;
        this.secrets = secrets;
    }

    /** The streams of the process; progress where standard error is a terminal and the reports go elsewhere. */
    static Console ofProcess() {
        return new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Ansi.AUTO,
                Terminals.isTerminal(2) && !Terminals.isTerminal(1),
                Secrets.ofProcess());
    }

    InputStream in() {
        return in;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    Ansi ansi() {
        return ansi;
    }

    Secrets secrets() {
        return secrets;
    }

    /** How reports are to look here. */
    Style style() {
        return ansi.enabled() ? new TerminalStyle() : Style.PLAIN;
    }

    /**
     * Prints a part of a long output at once.
     *
     * @throws OutputLostException if nobody can read it
     */
    void print(String text) {
        out.print(text);
        if (out.checkError()) {
            throw new OutputLostException();
        }
    }

    /** Says on standard error what went wrong, after everything that was printed before. */
    void complain(String problem) {
        remark("payu-peru: " + problem + "\n");
    }

    /** Prints on standard error what is worth knowing, after everything that was printed before. */
    void remark(String text) {
        out.flush();
        eraseProgress();
        err.print(text);
        err.flush();
    }

    /** Shows how far a long run is, in place of what this showed before; nothing unless it is wanted. */
    void showProgress(String state) {
        if (progress) {
            err.print(ERASE_LINE + state);
            err.flush();
            progressShown = true;
        }
    }

    /** Writes what is left; false if anything printed did not arrive. That a reader has gone is not worth a word. */
    boolean finish() {
        eraseProgress();
        boolean arrived = !out.checkError();
        watched.failure()
                .filter(failure -> !failure.equals("Broken pipe"))
                .ifPresent(failure -> complain("cannot write the output: " + failure));
        err.flush();
        return arrived;
    }

    private void eraseProgress() {
        if (progressShown) {
            err.print(ERASE_LINE);
            progressShown = false;
        }
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
    }
}
