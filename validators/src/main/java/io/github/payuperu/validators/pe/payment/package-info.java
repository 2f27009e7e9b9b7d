/** Peru's rules on what the payment as a whole must agree on. */
@NullMarked
package io.github.payuperu.validators.pe.payment;

import org.jspecify.annotations.NullMarked;
