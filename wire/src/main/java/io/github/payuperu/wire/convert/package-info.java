/** From one syntax into the other, with everything named that does not survive. */
@NullMarked
package io.github.payuperu.wire.convert;

import org.jspecify.annotations.NullMarked;
