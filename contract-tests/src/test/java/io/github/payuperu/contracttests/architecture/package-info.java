/** Who may use whom, and what the artifacts drag in. */
@NullMarked
package io.github.payuperu.contracttests.architecture;

import org.jspecify.annotations.NullMarked;
