package io.github.payuperu.contracttests.pact;

/**
 * A change to a sample body.
 *
 * @param term what is changed
 * @param value what it becomes; null where {@code kept} is JSON's null, which in XML is nothing
 * @param kept whether the member stays
 */
record Edit(String term, Object value, boolean kept) {
    static Edit set(String term, Object value) {
        return new Edit(term, value, true);
    }

    static Edit clear(String term) {
        return new Edit(term, null, true);
    }

    static Edit drop(String term) {
        return new Edit(term, null, false);
    }

    boolean hasValue() {
        return value != null;
    }
}
