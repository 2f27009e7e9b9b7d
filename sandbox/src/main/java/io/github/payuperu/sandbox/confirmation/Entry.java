package io.github.payuperu.sandbox.confirmation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A line of the journal: a notice and what became of it so far. Immutable.
 *
 * @param transactionId whose state is told
 * @param reference the shop's own name of the sale
 * @param statePol the state told
 * @param url where to, without a query, which may hold secrets of the shop
 * @param status whether it is settled
 * @param tries the calls so far
 * @param parameters what was posted last, the sensitive values masked; empty before the first call
 */
public record Entry(
        String transactionId,
        String reference,
        String statePol,
        String url,
        Status status,
        List<Try> tries,
        Map<String, String> parameters) {
    /** Whether a notice is settled. */
    public enum Status {
        /** It will be sent, or sent again. */
        UNDER_WAY,
        /** The shop answered 200. */
        DELIVERED,
        /** It was sent as often as the schedule allows, or may not be sent at all. */
        GIVEN_UP
    }

    static Entry of(Notice notice) {
        return new Entry(
                notice.transactionId(),
                notice.reference(),
                notice.statePol(),
                withoutQuery(notice),
                Status.UNDER_WAY,
                List.of(),
                Map.of());
    }

    Entry after(Try call, Status next, Map<String, String> posted) {
        List<Try> all = new ArrayList<>(tries);
        all.add(call);
        return new Entry(transactionId, reference, statePol, url, next, List.copyOf(all), posted);
    }

    Entry ended(Status next) {
        return new Entry(transactionId, reference, statePol, url, next, tries, parameters);
    }

    private static String withoutQuery(Notice notice) {
        String authority = notice.url().getRawAuthority();
        String host = authority.substring(authority.lastIndexOf('@') + 1);
        return notice.url().getScheme() + "://" + host + notice.url().getRawPath();
    }
}
