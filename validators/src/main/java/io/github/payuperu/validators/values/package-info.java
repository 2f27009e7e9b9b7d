/** Small exact values that rules and callers speak of. Pure: no clock, no locale, no message. */
@NullMarked
package io.github.payuperu.validators.values;

import org.jspecify.annotations.NullMarked;
