package io.github.payuperu.deriver.contract;

/**
 * How a map is written.
 *
 * @param keyMax greatest length of a key, in code points
 * @param entry what holds the value in an XML entry: {@code additionalValue}, or {@code typed} for an element that is
 *     named by the type of the value
 */
public record MapShape(int keyMax, String entry) {}
