package io.github.payuperu.sandbox.checkout;

import io.github.payuperu.validators.signature.ApiKey;

/**
 * The one shop that may send payers.
 *
 * @param id its {@code merchantId}
 * @param key what it signs with, and what is signed for it
 */
public record Merchant(String id, ApiKey key) {}
