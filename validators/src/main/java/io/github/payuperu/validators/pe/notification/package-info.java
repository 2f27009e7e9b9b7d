/** Peru's rules on where the shop is told what became of a payment. */
@NullMarked
package io.github.payuperu.validators.pe.notification;

import org.jspecify.annotations.NullMarked;
