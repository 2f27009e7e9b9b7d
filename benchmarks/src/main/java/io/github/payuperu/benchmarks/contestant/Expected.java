package io.github.payuperu.benchmarks.contestant;

import io.github.payuperu.benchmarks.body.Body;
import io.github.payuperu.validators.Report;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses to measure a check that gives the wrong answer: it may be quick because it does not look. */
final class Expected {
    private Expected() {}

    static void verdict(Body body, boolean valid) {
        if (valid != body.isSound()) {
            throw new IllegalStateException(body + " must be " + (body.isSound() ? "valid" : "invalid"));
        }
    }

    /** As many errors of structure as there are faults; of a flawless body nothing at all. */
    static void report(Body body, Report report) {
        if (body.isFlawless() && !report.findings().isEmpty()) {
            throw new IllegalStateException(body + " is not: " + report.findings());
        }
        List<@Nullable String> found = report.findings(Severity.ERROR).stream()
                .filter(finding -> finding.id().startsWith("S-"))
                .<@Nullable String>map(Finding::term)
                .toList();
        if (found.size() != body.faults()) {
            throw new IllegalStateException(body + " has " + body.faults() + " faults, found were those of " + found);
        }
    }

    /** What the work comes to. */
    static Object outcome(Work work) {
        try {
            return work.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
