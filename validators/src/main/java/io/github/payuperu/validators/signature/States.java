package io.github.payuperu.validators.signature;

import java.util.List;

/** What follows the amount in the signatures of both pages: the currency and the state. */
final class States {
    /** All that the pages have, in either of the response page's two fields. */
    private static final List<String> KNOWN = List.of("4", "5", "6", "7", "104", "10", "12", "14", "15", "18");

    private States() {}

    /** The state of the message; another one is wrong. */
    static Wordings of(SignedValues values) {
        String currency = values.joined(Member.CURRENCY);
        Wordings wordings = Wordings.documented(values.joined(Member.CURRENCY, Member.STATE));
        KNOWN.forEach(state -> wordings.wrong(currency + Member.SEPARATOR + state, Deviation.STATE));
        return wordings;
    }
}
