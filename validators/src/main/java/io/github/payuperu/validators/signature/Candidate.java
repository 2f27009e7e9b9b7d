package io.github.payuperu.validators.signature;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a signature may be the signature of.
 *
 * @param key the key it would be made with
 * @param spelling what would be signed
 * @param right whether such a signature is accepted
 */
record Candidate(ApiKey key, Spelling spelling, boolean right) {
    /** All ways to sign that wording with that algorithm. */
    static List<Candidate> of(ApiKey key, Algorithm algorithm, Wording wording, Set<Algorithm> accepted) {
        Set<Deviation> deviations = EnumSet.noneOf(Deviation.class);
        deviations.addAll(wording.deviations());
        if (!accepted.contains(algorithm)) {
            deviations.add(Deviation.ALGORITHM);
        }
        boolean right = wording.tolerated() && accepted.contains(algorithm);
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate(key, new Spelling(algorithm, wording.text(), deviations), right));
        if (algorithm == Algorithm.HMAC_SHA256 && key.hasHmacKey()) {
            deviations.add(Deviation.HMAC_KEY);
            Spelling unkeyed = new Spelling(algorithm, wording.text(), deviations);
            candidates.add(new Candidate(key.withoutHmacKey(), unkeyed, false));
        }
        return candidates;
    }

    /** Whether the signature is of this; the time that takes tells nothing about how much of it is right. */
    boolean isSignedBy(byte[] signature) {
        return MessageDigest.isEqual(key.digest(spelling.algorithm(), spelling.text()), signature);
    }
}
