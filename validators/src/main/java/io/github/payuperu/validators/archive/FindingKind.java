package io.github.payuperu.validators.archive;

import io.github.payuperu.wire.finding.Severity;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param id {@code S-…} or the number of a rule
 * @param severity an id may have several
 */
public record FindingKind(String id, Severity severity) implements Comparable<FindingKind>, Serializable {
    @Override
    public int compareTo(FindingKind other) {
        int bySeverity = severity.compareTo(other.severity);
        return bySeverity == 0 ? id.compareTo(other.id) : bySeverity;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FindingKind kind && kind.id.equals(id) && kind.severity == severity;
    }

    @Override
    public int hashCode() {
        return id.hashCode() * 31 + severity.hashCode();
    }
}
