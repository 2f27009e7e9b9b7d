/** Comparisons as text, JSON and Markdown. */
@NullMarked
package io.github.payuperu.compatibility.report;

import org.jspecify.annotations.NullMarked;
