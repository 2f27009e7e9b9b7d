package io.github.payuperu.sandbox.checkout;

import java.util.stream.Stream;

/** In which language somebody is answered. */
final class Language {
    private Language() {}

    /** As the page's own switch says, else the browser. */
    static PageLanguage of(Visit visit) {
        return of(visit, "");
    }

    /** As the page's own switch says, else the shop's form, else the browser. */
    static PageLanguage of(Visit visit, Sale sale) {
        return of(visit, sale.get("lng"));
    }

    private static PageLanguage of(Visit visit, String form) {
        return Stream.of(visit.query().get("lng"), form)
                .flatMap(code -> PageLanguage.of(code).stream())
                .findFirst()
                .orElseGet(() -> PageLanguage.accepted(visit.header("accept-language")));
    }
}
