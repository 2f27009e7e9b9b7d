package io.github.payuperu.contracttests.equivalence;

import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.Report;
import io.github.payuperu.wire.finding.Finding;
import java.time.Instant;
import java.util.List;

/** What is said of a message, whatever its syntax: id, severity and term of each finding. */
final class Verdict {
    /** Looks at messages at the time of the documented samples. */
    static final PayuValidator VALIDATOR = PayuValidator.builder()
            .clock(() -> Instant.parse("2021-06-21T12:00:00Z"))
            .build();

    private Verdict() {}

    static List<String> of(Report report) {
        return of(report.findings());
    }

    static List<String> of(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.id() + " " + finding.severity() + " " + finding.term())
                .sorted()
                .toList();
    }
}
