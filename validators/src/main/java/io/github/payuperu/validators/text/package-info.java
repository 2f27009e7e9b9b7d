/** The sentences of findings, in English and Spanish. */
@NullMarked
package io.github.payuperu.validators.text;

import org.jspecify.annotations.NullMarked;
