/** Prints everything that follows from {@code spec/*.yaml}: the bundle, strict schemas, the compact contract. */
@NullMarked
package io.github.payuperu.deriver;

import org.jspecify.annotations.NullMarked;
