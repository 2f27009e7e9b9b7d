package io.github.payuperu.compatibility.documentation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which table of a page is which of the recorded: the pairing, in the order of both, that has the most in common. */
final class Alignment {
    private final List<Table> recorded;
    private final List<Table> found;
    /** The most that the first so many of both can have in common. */
    private final int[][] best;

    private Alignment(List<Table> recorded, List<Table> found) {
        this.recorded = recorded;
        this.found = found;
        this.best = new int[recorded.size() + 1][found.size() + 1];
        for (int i = 1; i <= recorded.size(); i++) {
            for (int j = 1; j <= found.size(); j++) {
                best[i][j] = Math.max(paired(i, j), Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
    }

    /** Two tables that are the same one; one of them is missing where the other has no counterpart. */
    record Pair(@Nullable Table recorded, @Nullable Table found) {}

    static List<Pair> of(List<Table> recorded, List<Table> found) {
        return new Alignment(recorded, found).pairs();
    }

    private int paired(int i, int j) {
        return best[i - 1][j - 1] + recorded.get(i - 1).likeness(found.get(j - 1));
    }

    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        int i = recorded.size();
        int j = found.size();
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && best[i][j] == paired(i, j) && best[i][j] > best[i - 1][j - 1]) {
                pairs.add(new Pair(recorded.get(--i), found.get(--j)));
            } else if (j == 0 || (i > 0 && best[i][j] == best[i - 1][j])) {
                pairs.add(new Pair(recorded.get(--i), null));
            } else {
                pairs.add(new Pair(null, found.get(--j)));
            }
        }
        Collections.reverse(pairs);
        return pairs;
    }
}
