/** For archives of messages: a check that travels to other machines, small verdicts, and counts that add up. */
@NullMarked
package io.github.payuperu.validators.archive;

import org.jspecify.annotations.NullMarked;
