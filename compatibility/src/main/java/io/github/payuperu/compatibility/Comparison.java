package io.github.payuperu.compatibility;

import io.github.payuperu.compatibility.release.Release;
import java.util.List;
import java.util.function.Predicate;

/**
 * What differs between two releases of the contract.
 *
 * @param before the name of the old one
 * @param after the name of the new one
 * @param changes what differs: what breaks first, then part by part in the order of the contract
 */
public record Comparison(String before, String after, List<Change> changes) {
    /** Compares two releases. */
    public static Comparison of(Release before, Release after) {
        return new Comparison(before.name(), after.name(), new Comparing(before.facts(), after.facts()).changes());
    }

    /** Whether something that worked with the old release may not work with the new one. */
    public boolean isBreaking() {
        return changes.stream().anyMatch(change -> change.verdict().isBreaking());
    }

    /** Whether that is so for who sends requests. */
    public boolean breaksSenders() {
        return changes.stream().anyMatch(change -> change.verdict().breaksSenders());
    }

    /** Whether that is so for who reads answers, callbacks or reports. */
    public boolean breaksReaders() {
        return changes.stream().anyMatch(change -> change.verdict().breaksReaders());
    }

    /** The changes that break something. */
    public List<Change> breaking() {
        return those(change -> change.verdict().isBreaking());
    }

    /** The changes that break nothing. */
    public List<Change> harmless() {
        return those(change -> !change.verdict().isBreaking());
    }

    private List<Change> those(Predicate<Change> wanted) {
        return changes.stream().filter(wanted).toList();
    }
}
