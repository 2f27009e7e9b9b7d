/** Reports as text for people and as JSON for programs. */
@NullMarked
package io.github.payuperu.validators.report;

import org.jspecify.annotations.NullMarked;
