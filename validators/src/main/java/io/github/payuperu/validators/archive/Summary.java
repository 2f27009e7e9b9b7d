package io.github.payuperu.validators.archive;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts of verdicts, by operation, by what was found, and by day. Its size depends on the kinds of things it counts, not on
 * how many there are. Summaries of parts of an archive can be merged, in any order. Used by one thread.
 */
public final class Summary implements Serializable {
    private static final long serialVersionUID = 1L;

    private final TreeMap<MessageKind, Messages> kinds = new TreeMap<>();
    private final TreeMap<LocalDate, Messages> days = new TreeMap<>();
    private final TreeMap<FindingKind, Occurrences> findings = new TreeMap<>();
    private Messages all = Messages.NONE;
    private Messages withoutDay = Messages.NONE;

    /** Counts one more message. */
    public Summary add(Verdict verdict) {
        Messages one = Messages.one(verdict.valid());
        LocalDate day = verdict.day();
        all = all.plus(one);
        kinds.merge(new MessageKind(verdict.operation(), verdict.direction()), one, Messages::plus);
        if (day == null) {
            withoutDay = withoutDay.plus(one);
        } else {
            days.merge(day, one, Messages::plus);
        }
        Set<FindingKind> met = new HashSet<>();
        for (Found found : verdict.findings()) {
            FindingKind kind = new FindingKind(found.id(), found.severity());
            findings.merge(kind, Occurrences.one(met.add(kind), day), Occurrences::plus);
        }
        return this;
    }

    /** Counts what another has counted, too. */
    public Summary merge(Summary other) {
        all = all.plus(other.all);
        withoutDay = withoutDay.plus(other.withoutDay);
        other.kinds.forEach((kind, messages) -> kinds.merge(kind, messages, Messages::plus));
        other.days.forEach((day, messages) -> days.merge(day, messages, Messages::plus));
        other.findings.forEach((kind, occurrences) -> findings.merge(kind, occurrences, Occurrences::plus));
        return this;
    }

    /** All messages. */
    public Messages messages() {
        return all;
    }

    /** Messages by operation and direction, by name; those that do not tell their operation come last. */
    public SortedMap<MessageKind, Messages> kinds() {
        return Collections.unmodifiableSortedMap(kinds);
    }

    /** Findings by id and severity, the worst first. */
    public SortedMap<FindingKind, Occurrences> findings() {
        return Collections.unmodifiableSortedMap(findings);
    }

    /** Messages by day of Lima. */
    public SortedMap<LocalDate, Messages> days() {
        return Collections.unmodifiableSortedMap(days);
    }

    /** Messages that do not tell their day; every request is one. */
    public Messages withoutDay() {
        return withoutDay;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Summary that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private Map<String, Object> parts() {
        return Map.of("all", all, "kinds", kinds, "findings", findings, "days", days, "withoutDay", withoutDay);
    }

    /** Says how many messages it is about. */
    @Override
    public String toString() {
        return "Summary of " + all.total() + " messages";
    }
}
