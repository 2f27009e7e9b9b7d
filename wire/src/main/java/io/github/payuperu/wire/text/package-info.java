/** Where in the bytes of a text a character or a line begins, whatever the syntax. */
@NullMarked
package io.github.payuperu.wire.text;

import org.jspecify.annotations.NullMarked;
