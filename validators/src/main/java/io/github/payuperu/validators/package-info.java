/** Judges messages by Peru's rules; the one entry point for callers. */
@NullMarked
package io.github.payuperu.validators;

import org.jspecify.annotations.NullMarked;
