/** What was measured: kept as JSON, shown as a table and as a page of the documentation. */
@NullMarked
package io.github.payuperu.benchmarks.result;

import org.jspecify.annotations.NullMarked;
