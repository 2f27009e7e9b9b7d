/** The messages that everybody is measured with. */
@NullMarked
package io.github.payuperu.benchmarks.body;

import org.jspecify.annotations.NullMarked;
