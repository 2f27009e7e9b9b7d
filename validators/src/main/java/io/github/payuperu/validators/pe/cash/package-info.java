/** Peru's rules on cash payments. */
@NullMarked
package io.github.payuperu.validators.pe.cash;

import org.jspecify.annotations.NullMarked;
