/** Peru's rules on what the gateway tells the shop on the response page and the confirmation page. */
@NullMarked
package io.github.payuperu.validators.pe.callback;

import org.jspecify.annotations.NullMarked;
