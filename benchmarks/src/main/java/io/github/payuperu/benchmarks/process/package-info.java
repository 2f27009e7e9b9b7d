/** Whole processes: how soon they are ready, how much they serve, how much memory they take. */
@NullMarked
package io.github.payuperu.benchmarks.process;

import org.jspecify.annotations.NullMarked;
