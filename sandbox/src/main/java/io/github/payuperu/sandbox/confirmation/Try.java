package io.github.payuperu.sandbox.confirmation;

import java.time.Instant;

/**
 * One call.
 *
 * @param number the first is 1
 * @param at when it ended
 * @param result what came of it
 */
public record Try(int number, Instant at, CallResult result) {}
