package io.github.payuperu.compatibility.judgement;

import io.github.payuperu.compatibility.facts.Direction;

/**
 * One row of the table of judgements.
 *
 * @param aspect what differs; {@code *} for whatever has no row of its own
 * @param shift in which way
 * @param request whom it breaks in a request
 * @param response whom it breaks in an answer or a callback
 * @param words the key of what a merchant notices
 */
public record Judgement(String aspect, Shift shift, Verdict request, Verdict response, String words) {
    /** Whom it breaks in a message that goes that way. */
    public Verdict of(Direction direction) {
        return direction == Direction.REQUEST ? request : response;
    }
}
