/** Facts of the list of rules. */
@NullMarked
package io.github.payuperu.compatibility.rules;

import org.jspecify.annotations.NullMarked;
