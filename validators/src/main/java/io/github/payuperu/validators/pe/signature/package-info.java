/** Peru's rules on the signature of a request and the reference that it signs. */
@NullMarked
package io.github.payuperu.validators.pe.signature;

import org.jspecify.annotations.NullMarked;
