/** Peru's rules on amounts and on the sales tax in them. */
@NullMarked
package io.github.payuperu.validators.pe.amount;

import org.jspecify.annotations.NullMarked;
