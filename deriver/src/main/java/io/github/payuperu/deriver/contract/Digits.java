package io.github.payuperu.deriver.contract;

/**
 * How many digits a decimal may have.
 *
 * @param integer at most so many before the point
 * @param fraction at most so many after it
 * @param bare whether there may be none before it
 */
public record Digits(int integer, int fraction, boolean bare) {}
