/** Peru's rules on addresses and telephones. */
@NullMarked
package io.github.payuperu.validators.pe.address;

import org.jspecify.annotations.NullMarked;
