/** Peru's rules on the payer's device. */
@NullMarked
package io.github.payuperu.validators.pe.device;

import org.jspecify.annotations.NullMarked;
