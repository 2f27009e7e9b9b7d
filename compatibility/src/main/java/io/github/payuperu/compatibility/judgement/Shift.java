package io.github.payuperu.compatibility.judgement;

import java.util.Locale;

/** In which way something is not what it was. */
public enum Shift {
    /** It is new, and nobody has to heed it. */
    ADDED,
    /** It is new, and everybody has to. */
    DEMANDED,
    /** It is gone. */
    REMOVED,
    /** Less is accepted than before. */
    TIGHTER,
    /** More is accepted than before. */
    LOOSER,
    /** It is something else, neither more nor less. */
    CHANGED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
