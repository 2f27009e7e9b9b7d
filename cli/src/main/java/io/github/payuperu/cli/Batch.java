package io.github.payuperu.cli;

import io.github.payuperu.cli.input.MessageFiles;
import io.github.payuperu.cli.input.Obstacle;
import io.github.payuperu.cli.input.Receiver;
import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.archive.Summary;
import io.github.payuperu.validators.report.RunReport;
import io.github.payuperu.validators.report.RunTotals;
import java.time.InstantSource;
import java.util.function.Function;

/**
 * Checks the messages of a run on all cores, reports on them in the order they come, and keeps count. A run of a few messages
 * starts no threads.
 */
final class Batch implements Receiver, AutoCloseable {
    /** The part of the heap that may be filled with messages under way; reports on them need several times that. */
    private static final long SHARE_OF_HEAP = 32;

    private static final long MOST_UNDER_WAY = 1 << 26;

    private final Console console;
    private final Words words;
    private final RunReport format;
    private final RunWriter writer;
    private final Function<byte[], Report> check;
    private final Progress progress;
    private final Pipeline<Checked> pipeline;
    private final Summary summary = new Summary();
    private Chunk chunk = new Chunk();
    private long unread;

    /**
     * @param console where to report
     * @param words for what is said of inputs that cannot be read
     * @param format how to report; may be asked by several threads at once
     * @param check what to do with each message; as well
     */
    Batch(Console console, Words words, RunReport format, Function<byte[], Report> check) {
        this.console = console;
        this.words = words;
        this.format = format;
        this.writer = new RunWriter(console, format);
        this.check = check;
        this.progress = new Progress(console, InstantSource.system(), words);
        this.pipeline = new Pipeline<>(Runtime.getRuntime().availableProcessors(), mostUnderWay(), this::take);
    }

    @Override
    public void message(String source, byte[] body) {
        if (chunk.isFull()) {
            Chunk full = nextChunk();
            pipeline.put(full.weight(), () -> full.check(check, format));
        }
        chunk.add(source, body);
    }

    @Override
    public void unread(String source, Obstacle obstacle) {
        pause();
        unread++;
        String problem = words.text("unread." + obstacle.label(), source, MessageFiles.PATTERNS);
        console.complain(problem);
        writer.write(format.unread(source, problem));
    }

    @Override
    public void pause() {
        if (chunk.isEmpty()) {
            pipeline.drain();
        } else {
            Chunk rest = nextChunk();
            pipeline.putLast(() -> rest.check(check, format));
        }
    }

    /** Waits for the last reports; the counts of all of them. */
    Summary summary() {
        pause();
        return summary;
    }

    /**
     * Ends the report; the {@link ExitCode}.
     *
     * @param last what stands after the parts about messages
     */
    int finish(String last) {
        pause();
        writer.write(last);
        writer.finish(totals());
        if (unread > 0) {
            return ExitCode.USAGE;
        }
        return summary.messages().invalid() > 0 ? ExitCode.ERRORS : ExitCode.OK;
    }

    @Override
    public void close() {
        pipeline.close();
        writer.close();
    }

    private void take(Checked checked) {
        writer.write(checked.parts());
        summary.merge(checked.summary());
        progress.step(checked.parts().size());
        if (checked.failure() != null) {
            throw checked.failure();
        }
    }

    private Chunk nextChunk() {
        Chunk filled = chunk;
        chunk = new Chunk();
        return filled;
    }

    /** How the run went so far. */
    RunTotals totals() {
        return new RunTotals(summary.messages().valid(), summary.messages().invalid(), unread);
    }

    private static long mostUnderWay() {
        return Math.min(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP, MOST_UNDER_WAY);
    }
}
