package io.github.payuperu.wire.contract;

import org.jspecify.annotations.Nullable;

/**
 * What makes an operation one of WebCheckout's forms: it goes one way only, and its fields are parameters.
 *
 * @param direction which way it goes: the payment form is a request, both callbacks are responses
 * @param prefix what the terms of its fields start with, {@code form} for example
 * @param marker the parameter that tells it from the others; null for the one that is left
 */
public record FormTraits(
        Direction direction, String prefix, @Nullable String marker) {}
