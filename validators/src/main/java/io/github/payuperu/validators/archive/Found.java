package io.github.payuperu.validators.archive;

import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.finding.Severity;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * One finding without its arguments.
 *
 * @param id {@code S-…} or the number of a rule
 * @param severity how bad it is
 * @param term the field; null when it concerns the whole body
 * @param pointer path in JSON; null where there is none
 * @param line from 1; 0 where it is not known
 * @param column from 1, in code points; 0 where it is not known
 */
public record Found(
        String id,
        Severity severity,
        @Nullable String term,
        @Nullable String pointer,
        int line,
        int column) implements Serializable {
    static Found of(Finding finding) {
        Position position = finding.position();
        return new Found(
                finding.id(),
                finding.severity(),
                finding.term(),
                finding.pointer(),
                position == null ? 0 : position.line(),
                position == null ? 0 : position.column());
    }
}
