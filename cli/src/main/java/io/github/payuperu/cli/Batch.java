package io.github.payuperu.cli;

import io.github.payuperu.cli.input.MessageFiles;
import io.github.payuperu.cli.input.Obstacle;
import io.github.payuperu.cli.input.Receiver;
import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.text.Sentences;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Checks the messages of a run as they come, prints a report on each, and keeps count. */
final class Batch implements Receiver {
    private final Console console;
    private final Words words;
    private final ReportFormat format;
    private final BiFunction<String, Report, String> printer;
    private final Function<byte[], Report> check;
    private final Progress progress;
    private int valid;
    private int invalid;
    private int unread;

    Batch(Console console, Locale locale, ReportFormat format, Function<byte[], Report> check) {
        this.console = console;
        this.words = Words.in(locale);
        this.format = format;
        this.printer = format.printer(Sentences.in(locale), console.style());
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
        console.print(printer.apply(source, report));
        progress.step();
    }

    @Override
    public void unread(String source, Obstacle obstacle) {
        unread++;
        console.complain(words.text("unread." + obstacle.label(), source, MessageFiles.PATTERNS));
    }

    /** Prints the summary, if there is anything to sum up; the {@link ExitCode}. */
    int finish() {
        if (format == ReportFormat.TEXT && valid + invalid + unread > 1) {
            console.print(words.text("validate.summary", valid + invalid, valid, invalid, unread) + "\n");
        }
        if (unread > 0) {
            return ExitCode.USAGE;
        }
        return invalid > 0 ? ExitCode.ERRORS : ExitCode.OK;
    }
}
