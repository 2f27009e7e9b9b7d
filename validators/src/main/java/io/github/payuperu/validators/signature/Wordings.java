package io.github.payuperu.validators.signature;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The ways to write a part, the documented one first; of two that read the same the first counts. */
final class Wordings {
    private final Map<String, Wording> byText = new LinkedHashMap<>();

    private Wordings() {}

    static Wordings documented(String text) {
        return new Wordings().add(new Wording(text, Set.of(), true));
    }

    /** An amount on a page, which the gateway may write without the zero before the point: that is not documented. */
    static Wordings ofPage(String amount) {
        Wordings wordings = documented(amount);
        return amount.startsWith("0.") ? wordings.tolerated(amount.substring(1), Deviation.NO_LEADING_ZERO) : wordings;
    }

    /** Another way, about which the documentation says nothing or several things. */
    Wordings tolerated(String text, Deviation deviation) {
        return add(new Wording(text, Set.of(deviation), true));
    }

    /** A way that is not right, and happens. */
    Wordings wrong(String text, Deviation deviation) {
        return add(new Wording(text, Set.of(deviation), false));
    }

    /** Each of these ways, followed by each of those. */
    List<Wording> then(Wordings next) {
        return byText.values().stream()
                .flatMap(part -> next.byText.values().stream().map(part::then))
                .toList();
    }

    private Wordings add(Wording wording) {
        byText.putIfAbsent(wording.text(), wording);
        return this;
    }
}
