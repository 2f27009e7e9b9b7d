package io.github.payuperu.benchmarks.result;

/**
 * How long a process took.
 *
 * @param name what it did
 * @param millis the middle one of several
 */
public record StartResult(String name, double millis) {}
