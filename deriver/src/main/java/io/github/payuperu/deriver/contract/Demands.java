package io.github.payuperu.deriver.contract;

import java.util.Set;
import java.util.TreeSet;

/**
 * Which operations demand a field, and which do not have it. Where neither says anything it is optional.
 *
 * @param required operations that want the field whenever its parent is there
 * @param forbidden operations the field is no part of
 */
public record Demands(Set<String> required, Set<String> forbidden) {
    Demands and(Demands other) {
        return new Demands(union(required, other.required), union(forbidden, other.forbidden));
    }

    static Set<String> union(Set<String> some, Set<String> others) {
        Set<String> union = new TreeSet<>(some);
        union.addAll(others);
        return union;
    }
}
