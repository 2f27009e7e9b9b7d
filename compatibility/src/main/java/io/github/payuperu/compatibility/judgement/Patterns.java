package io.github.payuperu.compatibility.judgement;

import dk.brics.automaton.Automaton;
import dk.brics.automaton.RegExp;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether each text of one pattern is one of another, decided by their automata. Patterns that are more than regular expressions
 * of letters, classes, groups and repetitions are within nothing.
 */
final class Patterns {
    private static final Pattern BEYOND =
            Pattern.compile("\\(\\?|\\\\[^dws.\\\\/()\\[\\]{}|*+?^$-]|[*+?}][?+]|&&|\\[[^\\]]*\\\\[dws]");
    private static final int NO_SPECIAL_SYNTAX = RegExp.NONE;

    private Patterns() {}

    /** Several patterns hold all at once. */
    static boolean within(List<String> narrow, List<String> wide) {
        Optional<Automaton> inner = automaton(narrow);
        Optional<Automaton> outer = automaton(wide);
        return inner.isPresent() && outer.isPresent() && inner.get().subsetOf(outer.get());
    }

    private static Optional<Automaton> automaton(List<String> patterns) {
        if (patterns.stream().anyMatch(pattern -> BEYOND.matcher(pattern).find() || isDivided(pattern))) {
            return Optional.empty();
        }
        try {
            return Optional.of(patterns.stream()
                    .map(Patterns::automaton)
                    .collect(Collectors.reducing(Automaton.makeAnyString(), Automaton::intersection)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Anchored or not, as OpenAPI has it; the patterns of XML Schema come anchored. */
    private static Automaton automaton(String pattern) {
        boolean fromStart = pattern.startsWith("^");
        boolean toEnd = pattern.endsWith("$") && !pattern.endsWith("\\$");
        String body = pattern.substring(fromStart ? 1 : 0, pattern.length() - (toEnd ? 1 : 0))
                .replace("\\d", "[0-9]")
                .replace("\\w", "[A-Za-z0-9_]")
                .replace("\\s", "[ \t\n\r]")
                .replace("\"", "\\\"");
        Automaton automaton = new RegExp(body, NO_SPECIAL_SYNTAX).toAutomaton();
        Automaton fromAnywhere =
                fromStart ? automaton : Automaton.makeAnyString().concatenate(automaton);
        return toEnd ? fromAnywhere : fromAnywhere.concatenate(Automaton.makeAnyString());
    }

    /** Whether an anchor would hold for one of several alternatives only. */
    private static boolean isDivided(String pattern) {
        int depth = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char letter = pattern.charAt(i);
            depth += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (letter == '|' && depth == 0) {
                return true;
            }
        }
        return false;
    }
}
