/** Bytes and the characters they are, whatever the syntax. */
@NullMarked
package io.github.payuperu.wire.text;

import org.jspecify.annotations.NullMarked;
