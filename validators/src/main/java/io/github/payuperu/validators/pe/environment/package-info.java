/** Peru's rules on what belongs into the test environment and what into production. */
@NullMarked
package io.github.payuperu.validators.pe.environment;

import org.jspecify.annotations.NullMarked;
