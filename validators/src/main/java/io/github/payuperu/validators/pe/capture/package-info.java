/** Peru's rules on captures. */
@NullMarked
package io.github.payuperu.validators.pe.capture;

import org.jspecify.annotations.NullMarked;
