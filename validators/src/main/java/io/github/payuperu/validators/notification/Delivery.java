package io.github.payuperu.validators.notification;

/**
 * What makes two notifications the same: both are repeats of one call. The state belongs to it since the id is not signed; nobody
 * can make the approval of a payment look like a repeat by sending another state first.
 *
 * @param transactionId {@code transaction_id}
 * @param statePol {@code state_pol}
 */
public record Delivery(String transactionId, String statePol) {}
