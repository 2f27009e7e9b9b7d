/** What can be wrong with a message: ids, severities and the finding as a plain value. */
@NullMarked
package io.github.payuperu.wire.finding;

import org.jspecify.annotations.NullMarked;
