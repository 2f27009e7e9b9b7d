package io.github.payuperu.validators.archive;

import io.github.payuperu.validators.Report;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.WireForm;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one message, small enough to be kept by the million and to be sent between machines. Holds no value of the
 * message but its day.
 *
 * @param valid whether there is no ERROR
 * @param wire the syntax
 * @param operation the operation's name, null for a message that does not tell, as most responses
 * @param direction request or response
 * @param day of Lima on which the gateway made the answer or the payment took place; null for a message that does not tell, as
 *     every request
 * @param findings all that was found, by field in the order of the contract
 */
public record Verdict(
        boolean valid,
        WireForm wire,
        @Nullable String operation,
        Direction direction,
        @Nullable LocalDate day,
        List<Found> findings)
        implements Serializable {
    public Verdict {
        findings = List.copyOf(findings);
    }

    /** The verdict of a report. */
    public static Verdict of(Report report) {
        return new Verdict(
                report.isValid(),
                report.wire(),
                report.operation().map(Operation::name).orElse(null),
                report.direction(),
                report.message().flatMap(Days::of).orElse(null),
                report.findings().stream().map(Found::of).toList());
    }
}
