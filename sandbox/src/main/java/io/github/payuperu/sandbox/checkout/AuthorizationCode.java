package io.github.payuperu.sandbox.checkout;

/** What an approved payment is authorised with: six digits, as in the documentation's samples. */
final class AuthorizationCode {
    private static final int MILLION = 1_000_000;

    private AuthorizationCode() {}

    static String of(Purchase purchase) {
        return "%06d".formatted(purchase.number() % MILLION);
    }
}
