package io.github.payuperu.validators;

import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.structure.Reading;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was found in one message. Paths and lines are made when {@link #findings()} is first asked for. */
public final class Report {
    private final Reading reading;
    private final boolean valid;
    private volatile @Nullable List<Finding> findings;

    Report(Reading reading) {
        this.reading = reading;
        this.valid = !reading.findings().hasErrors();
    }

    /** Whether nothing of severity ERROR was found; only then should it be sent. */
    public boolean isValid() {
        return valid;
    }

    /** All that was found, by field in the order of the contract. */
    public List<Finding> findings() {
        List<Finding> list = findings;
        if (list == null) {
            list = reading.list();
            findings = list;
        }
        return list;
    }

    /** What was found of that severity. */
    public List<Finding> findings(Severity severity) {
        return findings().stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** The syntax the message was in. */
    public WireForm wire() {
        return reading.wire();
    }

    /** The encoding the body declares or has. */
    public Charset encoding() {
        return reading.encoding();
    }

    /** Request or response. */
    public Direction direction() {
        return reading.direction();
    }

    /** The operation; empty for a message that does not tell, as most responses. */
    public Optional<Operation> operation() {
        return reading.operation();
    }

    /** The values of the message; empty when the body could not be read to its end. */
    public Optional<Message> message() {
        return reading.complete() ? Optional.of(reading.message()) : Optional.empty();
    }

    /** Says how much was found, never what the message holds. */
    @Override
    public String toString() {
        return direction().label() + " " + operation().map(Operation::name).orElse("of no known operation") + ": "
                + (valid ? "valid" : "not valid");
    }
}
