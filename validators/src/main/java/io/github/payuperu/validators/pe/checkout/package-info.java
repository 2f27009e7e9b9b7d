/** Peru's rules on the payment form of WebCheckout that no API request has a counterpart of. */
@NullMarked
package io.github.payuperu.validators.pe.checkout;

import org.jspecify.annotations.NullMarked;
