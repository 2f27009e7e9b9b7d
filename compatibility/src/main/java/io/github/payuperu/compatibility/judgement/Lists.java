package io.github.payuperu.compatibility.judgement;

import java.util.ArrayList;
import java.util.List;

/** Compares two lists of values in which the sequence has no meaning. */
final class Lists {
    private Lists() {}

    static List<Difference> differences(Shift lost, Shift won, List<String> before, List<String> after) {
        List<String> gone =
                before.stream().filter(value -> !after.contains(value)).toList();
        List<String> found =
                after.stream().filter(value -> !before.contains(value)).toList();
        List<Difference> differences = new ArrayList<>();
        if (!gone.isEmpty()) {
            differences.add(new Difference(lost, gone, List.of()));
        }
        if (!found.isEmpty()) {
            differences.add(new Difference(won, List.of(), found));
        }
        return differences;
    }
}
