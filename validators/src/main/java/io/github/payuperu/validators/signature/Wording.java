package io.github.payuperu.validators.signature;

import java.util.EnumSet;
import java.util.Set;

/**
 * One way to write a part of what is signed.
 *
 * @param text the part
 * @param deviations how it differs from the documented way
 * @param tolerated whether a signature of it is right nevertheless, since the documentation leaves it open
 */
record Wording(String text, Set<Deviation> deviations, boolean tolerated) {
    /** Both parts one after the other. */
    Wording then(Wording next) {
        Set<Deviation> both = EnumSet.noneOf(Deviation.class);
        both.addAll(deviations);
        both.addAll(next.deviations);
        return new Wording(text + Member.SEPARATOR + next.text, both, tolerated && next.tolerated);
    }
}
