package io.github.payuperu.validators.signature;

import java.util.Set;

/**
 * Of what exactly a signature is the signature.
 *
 * @param algorithm the algorithm
 * @param text what was signed after the API key and its {@code ~}, {@code 508029~TestPayU04~150.2~USD~6} for example; no secret
 * @param deviations how that differs from what {@link Signature#sign} writes; immutable
 */
public record Spelling(Algorithm algorithm, String text, Set<Deviation> deviations) {
    public Spelling {
        deviations = Set.copyOf(deviations);
    }
}
