/** Peru's rules on payments with Yape, which only the newest edition of the documentation describes. */
@NullMarked
package io.github.payuperu.validators.pe.wallet;

import org.jspecify.annotations.NullMarked;
