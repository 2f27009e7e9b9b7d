package io.github.payuperu.benchmarks.contestant;

/** What is done over and over while the clock runs; what comes out keeps the compiler from leaving it out. */
@FunctionalInterface
public interface Work {
    Object run() throws Exception;
}
