/** The command {@code payu-peru}. */
@NullMarked
package io.github.payuperu.cli;

import org.jspecify.annotations.NullMarked;
