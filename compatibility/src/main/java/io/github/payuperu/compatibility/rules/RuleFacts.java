package io.github.payuperu.compatibility.rules;

import io.github.payuperu.compatibility.facts.Direction;
import io.github.payuperu.compatibility.facts.Facts;
import io.github.payuperu.compatibility.facts.Part;
import io.github.payuperu.compatibility.facts.Place;
import io.github.payuperu.compatibility.facts.Spot;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which rules are checked, and how severe they are: from the generated page of rules, or from the register, which has no severities. */
public final class RuleFacts {
    private static final Pattern ROW = Pattern.compile("^\\|\\s*([A-Z]+-[0-9]+)\\s*\\|\\s*([^|]*?)\\s*\\|.*$");
    private static final Set<String> SEVERITIES = Set.of("ERROR", "WARNING", "INFO");

    private RuleFacts() {}

    /** Says what a page of tables says; a row without a severity is about a number that is no rule. */
    public static void ofPage(List<String> lines, String file, Facts facts) {
        for (String line : lines) {
            Matcher row = ROW.matcher(line);
            if (row.matches() && SEVERITIES.contains(row.group(2))) {
                say(row.group(1), row.group(2), file, facts);
            }
        }
    }

    /** Says what a register says. */
    public static void ofRegister(List<String> lines, String file, Facts facts) {
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (!line.startsWith("#") && cells.length > 1 && cells[1].equals("rule")) {
                say(cells[0], "unknown", file, facts);
            }
        }
    }

    private static void say(String id, String severity, String file, Facts facts) {
        facts.at(new Spot(Part.RULES, Direction.REQUEST, "", id), Place.named(id, file + "#" + id))
                .say("severity", severity);
    }
}
