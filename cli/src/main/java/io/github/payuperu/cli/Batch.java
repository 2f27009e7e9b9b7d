package io.github.payuperu.cli;

import io.github.payuperu.cli.input.MessageFiles;
import io.github.payuperu.cli.input.Obstacle;
import io.github.payuperu.cli.input.Receiver;
import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.report.RunReport;
import io.github.payuperu.validators.report.RunTotals;
import java.time.InstantSource;
import java.util.function.Function;

/** Checks the messages of a run as they come, reports on each, and keeps count. */
final class Batch implements Receiver, AutoCloseable {
    private final Console console;
    private final Words words;
    private final RunReport format;
    private final RunWriter writer;
    private final Function<byte[], Report> check;
    private final Progress progress;
    private int valid;
    private int invalid;
    private int unread;

    /**
     * @param console where to report
     * @param words for what is said of inputs that cannot be read
     * @param format how to report
     * @param check what to do with each message
     */
    Batch(Console console, Words words, RunReport format, Function<byte[], Report> check) {
        this.console = console;
        this.words = words;
        this.format = format;
        this.writer = new RunWriter(console, format);
        this.check = check;
        this.progress = new Progress(console, InstantSource.system(), words);
    }

    @Override
    public void message(String source, byte[] body) {
        Report report = check.apply(body);
        if (report.isValid()) {
            valid++;
        } else {
            invalid++;
        }
        writer.write(format.message(source, report, body));
        progress.step();
    }

    @Override
    public void unread(String source, Obstacle obstacle) {
        unread++;
        String problem = words.text("unread." + obstacle.label(), source, MessageFiles.PATTERNS);
        console.complain(problem);
        writer.write(format.unread(source, problem));
    }

    /** Ends the report; the {@link ExitCode}. */
    int finish() {
        writer.finish(new RunTotals(valid, invalid, unread));
        if (unread > 0) {
            return ExitCode.USAGE;
        }
        return invalid > 0 ? ExitCode.ERRORS : ExitCode.OK;
    }

    @Override
    public void close() {
        writer.close();
    }
}
