/** Those who are measured: we, the parsers alone, and other libraries that check. */
@NullMarked
package io.github.payuperu.benchmarks.contestant;

import org.jspecify.annotations.NullMarked;
