package io.github.payuperu.cli;

import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.archive.Summary;
import io.github.payuperu.validators.archive.Verdict;
import io.github.payuperu.validators.report.RunReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Messages that one thread checks and reports on in one go: one by one they would be handed around more than looked at. */
final class Chunk {
    private static final int MOST_MESSAGES = 32;
    private static final int MOST_BYTES = 1 << 17;
    /** What a message costs besides its bytes, roughly. */
    private static final int BYTES_A_MESSAGE = 1 << 10;

    private final List<String> sources = new ArrayList<>(MOST_MESSAGES);
    private final List<byte[]> bodies = new ArrayList<>(MOST_MESSAGES);
    private int weight;

    void add(String source, byte[] body) {
        sources.add(source);
        bodies.add(body);
        weight += body.length + BYTES_A_MESSAGE;
    }

    boolean isEmpty() {
        return bodies.isEmpty();
    }

    boolean isFull() {
        return bodies.size() >= MOST_MESSAGES || weight >= MOST_BYTES;
    }

    /** How many bytes of memory it keeps, roughly. */
    int weight() {
        return weight;
    }

    /** Checks and reports on them, up to the first at which that fails. */
    Checked check(Function<byte[], Report> check, RunReport format) {
        Summary summary = new Summary();
        List<String> parts = new ArrayList<>(bodies.size());
        try {
            for (int i = 0; i < bodies.size(); i++) {
                Report report = check.apply(bodies.get(i));
                parts.add(format.message(sources.get(i), report, bodies.get(i)));
                summary.add(Verdict.of(report));
            }
            return new Checked(parts, summary, null);
        } catch (RuntimeException failure) {
            return new Checked(parts, summary, failure);
        }
    }
}
