package io.github.payuperu.validators.report;

/**
 * A part of a text.
 *
 * @param start offset of its first character
 * @param end offset after its last
 */
record Span(int start, int end) {}
