/** Measures what checking costs, beside what others cost, and prints the ratios. */
@NullMarked
package io.github.payuperu.benchmarks;

import org.jspecify.annotations.NullMarked;
