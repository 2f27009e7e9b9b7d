package io.github.payuperu.benchmarks.result;

/**
 * What one piece of work on one message costs.
 *
 * @param body the message
 * @param size its length in bytes
 * @param contestant who did the work
 * @param least microseconds of the quickest iteration: neighbours on a machine only ever add
 * @param median microseconds of the middle one
 * @param allocated bytes
 */
public record RowResult(String body, int size, String contestant, double least, double median, long allocated) {}
