package io.github.payuperu.wire.finding;

/**
 * A place in the source text.
 *
 * @param line from 1
 * @param column from 1, in code points
 */
public record Position(int line, int column) {}
