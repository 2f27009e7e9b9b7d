/** Everything that is public, reviewed as lists. */
@NullMarked
package io.github.payuperu.contracttests.surface;

import org.jspecify.annotations.NullMarked;
