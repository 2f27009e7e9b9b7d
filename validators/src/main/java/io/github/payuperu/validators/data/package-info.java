/** Facts that are data and not code: tables on the class path, each row with its source. */
@NullMarked
package io.github.payuperu.validators.data;

import org.jspecify.annotations.NullMarked;
