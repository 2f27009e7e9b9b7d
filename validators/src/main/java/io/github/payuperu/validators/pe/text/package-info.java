/** Peru's rules on texts of any field. */
@NullMarked
package io.github.payuperu.validators.pe.text;

import org.jspecify.annotations.NullMarked;
