package io.github.payuperu.sandbox;

import org.jspecify.annotations.Nullable;

/**
 * The pair a merchant signs in with.
 *
 * @param apiLogin names the merchant
 * @param apiKey the secret; never shown
 */
record Credentials(String apiLogin, String apiKey) {
    /** The pair that PayU publishes for its own test environment. */
    static final Credentials PUBLISHED = new Credentials("pRRXKOl8ikMmt9u", "4Vj8eK4rloUd272L48hsrarnUA");

    private static final String API_LOGIN = "merchant.apiLogin";
    private static final String API_KEY = "merchant.apiKey";

    /** Whether what was sent is not this pair. What was left out is another error, and not judged here. */
    boolean contradict(Received request) {
        return differs(request.text(API_LOGIN), apiLogin) || differs(request.text(API_KEY), apiKey);
    }

    private static boolean differs(@Nullable String sent, String expected) {
        return sent != null && !sent.equals(expected);
    }

    /** Names the merchant, never the secret. */
    @Override
    public String toString() {
        return "Credentials of " + apiLogin;
    }
}
