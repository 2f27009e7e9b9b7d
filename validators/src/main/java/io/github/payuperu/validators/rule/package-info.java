/** What a rule is, and how a list of them is run. */
@NullMarked
package io.github.payuperu.validators.rule;

import org.jspecify.annotations.NullMarked;
