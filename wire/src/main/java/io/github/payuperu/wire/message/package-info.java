/** The values of one request or response, addressed by field, whatever syntax they came in. */
@NullMarked
package io.github.payuperu.wire.message;

import org.jspecify.annotations.NullMarked;
