/** Peru's rules: what no schema can say. One small class each, in one register. */
@NullMarked
package io.github.payuperu.validators.pe;

import org.jspecify.annotations.NullMarked;
