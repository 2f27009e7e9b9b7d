package io.github.payuperu.cli;

import io.github.payuperu.validators.report.RunReport;
import io.github.payuperu.validators.report.RunTotals;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prints the parts of a run's report as they come. Those of a document that starts with totals wait in a file, so that a run
 * may be as long as it likes. Used by one thread.
 */
final class RunWriter implements AutoCloseable {
    private final Console console;
    private final RunReport report;
    private final @Nullable Spool spool;
    private boolean any;

    /** Prints the start of the report, if that is known already. */
    RunWriter(Console console, RunReport report) {
        this.console = console;
        this.report = report;
        this.spool = report.startsWithTotals() ? spool() : null;
        if (spool == null) {
            console.print(report.start(RunTotals.NONE));
        }
    }

    /** Writes the next part. */
    void write(String part) {
        write(List.of(part));
    }

    /** Writes the next parts in one go. */
    void write(List<String> parts) {
        StringBuilder text = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                text.append(any ? report.between() : "").append(part);
                any = true;
            }
        }
        if (!text.isEmpty()) {
            print(text.toString());
        }
    }

    /** Prints what is left: all of it, if it had to wait. */
    void finish(RunTotals totals) {
        if (spool != null) {
            console.print(report.start(totals));
            try {
                spool.drain(console::print);
            } catch (IOException e) {
                throw lost(e);
            }
        }
        console.print(report.end(totals));
    }

    @Override
    public void close() {
        if (spool != null) {
            try {
                spool.close();
            } catch (IOException e) {
                throw lost(e);
            }
        }
    }

    private Spool spool() {
        try {
            return new Spool();
        } catch (IOException e) {
            throw lost(e);
        }
    }

    private void print(String text) {
        if (spool == null) {
            console.print(text);
            return;
        }
        try {
            spool.write(text);
        } catch (IOException e) {
            throw lost(e);
        }
    }

    private OutputLostException lost(IOException failure) {
        console.complain("cannot keep the output in a temporary file: " + failure.getMessage());
        return new OutputLostException();
    }
}
