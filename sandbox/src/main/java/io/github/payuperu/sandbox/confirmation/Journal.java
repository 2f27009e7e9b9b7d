package io.github.payuperu.sandbox.confirmation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Remembers the newest notices, so many, and what became of them. Safe for threads. */
public final class Journal {
    private final Map<Long, Entry> byNumber = new LinkedHashMap<>();
    private final int capacity;
    private long last;

    /** A journal of that many entries at most. */
    public Journal(int capacity) {
        this.capacity = capacity;
    }

    /** All of them, the newest first. */
    public synchronized List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(byNumber.values());
        Collections.reverse(entries);
        return entries;
    }

    /** Adds an entry; its number is the result. */
    synchronized long open(Entry entry) {
        last++;
        byNumber.put(last, entry);
        if (byNumber.size() > capacity) {
            byNumber.remove(byNumber.keySet().iterator().next());
        }
        return last;
    }

    /** Changes an entry, unless it is forgotten. */
    synchronized void change(long number, UnaryOperator<Entry> change) {
        byNumber.computeIfPresent(number, (key, entry) -> change.apply(entry));
    }
}
