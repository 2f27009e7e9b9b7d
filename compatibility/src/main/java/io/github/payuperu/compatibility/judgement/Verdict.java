package io.github.payuperu.compatibility.judgement;

/** For whom a difference breaks something. */
public enum Verdict {
    NOBODY(false, false),
    SENDERS(true, false),
    READERS(false, true),
    BOTH(true, true);

    private final boolean senders;
    private final boolean readers;

    Verdict(boolean senders, boolean readers) {
        this.senders = senders;
        this.readers = readers;
    }

    /** Whether a request that was right is refused now, or means something else. */
    public boolean breaksSenders() {
        return senders;
    }

    /** Whether an answer, a callback or a report may hold something that it did not, or lack something. */
    public boolean breaksReaders() {
        return readers;
    }

    public boolean isBreaking() {
        return this != NOBODY;
    }
}
