/** The gate against breaking changes: what it catches, what it leaves in peace, and the last release before it. */
@NullMarked
package io.github.payuperu.contracttests.compatibility;

import org.jspecify.annotations.NullMarked;
