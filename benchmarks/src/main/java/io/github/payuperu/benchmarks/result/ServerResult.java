package io.github.payuperu.benchmarks.result;

/**
 * How a server did.
 *
 * @param name which one
 * @param readyMillis from the start of its process to its first answer
 * @param requestsPerSecond over all connections
 * @param p99Millis of a hundred requests, 99 were answered in that time
 * @param rssMebibytes memory of the process after the load; 0 where the system does not tell
 */
public record ServerResult(
        String name, double readyMillis, double requestsPerSecond, double p99Millis, double rssMebibytes) {}
