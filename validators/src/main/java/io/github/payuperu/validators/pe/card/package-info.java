/** Peru's rules on cards, tokens and instalments. */
@NullMarked
package io.github.payuperu.validators.pe.card;

import org.jspecify.annotations.NullMarked;
