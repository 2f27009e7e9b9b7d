package io.github.payuperu.contracttests.structure;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.finding.Excerpt;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.json.JsonReader;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.Reading;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the structure check thinks of a body. */
record OurOpinion(Reading reading, List<Finding> findings) {
    private static final JsonReader READER = new JsonReader(Contract.get(), Limits.DEFAULT);

    static OurOpinion of(byte[] body, Expectation expectation) {
        Reading reading = READER.read(body, expectation);
        return new OurOpinion(reading, reading.list());
    }

    List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    /** The places in error. */
    SortedSet<String> places() {
        return errors().stream()
                .map(finding -> String.valueOf(finding.pointer()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The findings of that id and place. */
    boolean says(String id, String pointer) {
        return errors().stream().anyMatch(finding -> finding.id().equals(id) && pointer.equals(finding.pointer()));
    }

    /** The place as findings show it: the last name may be a stranger's. */
    static String shown(String pointer) {
        return pointer.isEmpty() ? "" : Json.below(Json.parent(pointer), Excerpt.of(Json.lastStep(pointer)));
    }
}
