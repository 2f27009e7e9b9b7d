package io.github.payuperu.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody who mistyped probably meant. */
final class NearMatches {
    private static final int MOST = 5;
    /** One mistake in so many characters is forgiven, and two in any case. */
    private static final int CHARACTERS_PER_MISTAKE = 4;

    private NearMatches() {}

    /** The few candidates that are like the word, or whose last part after a dot is; the nearest first. */
    static List<String> of(String word, List<String> candidates) {
        int forgiven = Math.max(2, word.length() / CHARACTERS_PER_MISTAKE);
        return candidates.stream()
                .filter(candidate -> distance(word, candidate) <= forgiven)
                .sorted(Comparator.comparingInt((String candidate) -> distance(word, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    private static int distance(String word, String candidate) {
        String one = word.toLowerCase(Locale.ROOT);
        String other = candidate.toLowerCase(Locale.ROOT);
        return Math.min(edits(one, other), edits(one, other.substring(other.lastIndexOf('.') + 1)));
    }

    /** How many characters must be put in, taken out or changed to get from one to the other. */
    private static int edits(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int least = Math.min(diagonal + change, Math.min(row[j], row[j - 1]) + 1);
                diagonal = row[j];
                row[j] = least;
            }
        }
        return row[other.length()];
    }
}
