/** Keeps the benchmarks fit to run. */
@NullMarked
package io.github.payuperu.benchmarks;

import org.jspecify.annotations.NullMarked;
