package io.github.payuperu.wire.finding;

import io.github.payuperu.wire.contract.Field;
import org.jspecify.annotations.Nullable;

/** Knows where the nodes of a message stand; asked only when there is something to report. */
public interface Places {
    /** Path of the node in JSON, list positions filled in. */
    String pointer(int node);

    /** Path of the node in XML, list positions filled in; null for a form. */
    @Nullable
    String xpath(int node);

    /** Term of the node: the field's, or for an unknown member its parent's with the member's name. */
    String term(int node);

    /** Path in JSON of a member that the node could have and has not. */
    String pointerOfMissing(int parentNode, Field field);

    /** Path in XML of a member that the node could have and has not; null for a form. */
    @Nullable
    String xpathOfMissing(int parentNode, Field field);

    /** Where the nodes start in the source, one for each; null where there is no source text. */
    @Nullable
    Position[] positions(int[] nodes);
}
