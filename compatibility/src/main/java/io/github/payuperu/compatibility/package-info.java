/** Compares two releases of the contract and says what breaks, for whom. */
@NullMarked
package io.github.payuperu.compatibility;

import org.jspecify.annotations.NullMarked;
