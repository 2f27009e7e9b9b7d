package io.github.payuperu.compatibility.report;

import io.github.payuperu.compatibility.Change;
import io.github.payuperu.compatibility.facts.Part;
import io.github.payuperu.compatibility.judgement.Difference;
import java.util.List;

/** A change in words that every report has in common. */
final class Described {
    private static final int LONGEST = 120;

    private Described() {}

    /** Where: the field and its path, and the way its message goes. */
    static String place(Change change) {
        String path = change.part() == Part.XSD
                ? change.place().xpath()
                : change.place().pointer();
        String name = path.isEmpty() ? change.place().term() : path;
        return change.part() == Part.RULES ? name : name + " (" + change.direction() + ")";
    }

    /** What: the aspect, what it was and what it is. */
    static String what(Change change, Sentences sentences) {
        Difference difference = change.difference();
        return switch (difference.shift()) {
            case ADDED, DEMANDED, REMOVED -> sentences.frame(difference.shift().toString()) + ": " + what(change);
            default -> aspect(change) + " " + text(difference.before()) + " → " + text(difference.after());
        };
    }

    private static String aspect(Change change) {
        return change.aspect().startsWith("xs.") ? change.aspect().substring(3) : change.aspect();
    }

    /** What came or went: the values where there are several things to come and go, the aspect otherwise. */
    private static String what(Change change) {
        Difference difference = change.difference();
        List<String> values = difference.after().isEmpty() ? difference.before() : difference.after();
        return change.aspect().equals("presence") ? text(values) : aspect(change) + " " + text(values);
    }

    private static String text(List<String> values) {
        String text = values.isEmpty() ? "–" : String.join(", ", values);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
