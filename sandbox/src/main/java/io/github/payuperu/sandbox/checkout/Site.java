package io.github.payuperu.sandbox.checkout;

import java.util.HashMap;
import java.util.Map;

/**
 * Makes pages: a template with its words and the same frame around, and headers that forbid whatever a payment page does not
 * need: scripts, foreign content, frames around it, copies in caches.
 */
final class Site {
    private static final int OK = 200;

    private final Templates templates = new Templates();

    /** A page that sends its forms nowhere else. */
    Page page(String template, PageWords words, Map<String, ?> values) {
        return page(template, words, values, "");
    }

    /**
     * A page.
     *
     * @param values for the template; {@code path} among them is the address of the same page without its language
     * @param origin where its forms may lead besides here: browsers hold redirects against the policy, too
     */
    Page page(String template, PageWords words, Map<String, ?> values, String origin) {
        Map<String, Object> all = new HashMap<>(values);
        PageLanguage other = words.language().other();
        all.put("w", words.all());
        all.put("title", words.say("title-" + template));
        all.put("language", words.language().code());
        all.put("otherLanguage", Map.of("code", other.code(), "name", other.ownName()));
        all.putIfAbsent("path", "");
        all.put("root", Checkout.PATH);
        return secured(Page.of(OK, "text/html", templates.fill(template, all)), origin);
    }

    /** A page that says one thing. */
    Page notice(int status, String key, PageWords words) {
        Page page = page("notice", words, Map.of("text", words.say(key)));
        return page.withStatus(status);
    }

    private static Page secured(Page page, String origin) {
        String policy = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'; "
                + "form-action 'self' " + origin;
        return page.with("Content-Security-Policy", policy.strip())
                .with("X-Frame-Options", "DENY")
                .with("X-Content-Type-Options", "nosniff")
                .with("Referrer-Policy", "same-origin");
    }
}
