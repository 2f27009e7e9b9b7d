/** Peru's rules on who pays and who buys: documents, e-mail addresses, dates of birth. */
@NullMarked
package io.github.payuperu.validators.pe.person;

import org.jspecify.annotations.NullMarked;
