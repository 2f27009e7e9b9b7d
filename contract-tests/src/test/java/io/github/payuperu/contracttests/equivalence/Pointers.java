package io.github.payuperu.contracttests.equivalence;

/** Paths in JSON (RFC 6901), names as findings show them. */
final class Pointers {
    private static final int LONGEST = 64;

    private Pointers() {}

    /** The path of a member; names that are too long or not printable are shown shortened and cleaned. */
    static String child(String parent, String name) {
        StringBuilder shown = new StringBuilder();
        name.chars()
                .limit(LONGEST)
                .forEach(c ->
                        shown.append(Character.isISOControl(c) || Character.isSurrogate((char) c) ? '?' : (char) c));
        String step = shown + (name.length() > LONGEST ? "…" : "");
        return parent + "/" + step.replace("~", "~0").replace("/", "~1");
    }
}
