/** JSON in and out: bytes and Java objects to messages, messages to bytes. */
@NullMarked
package io.github.payuperu.wire.json;

import org.jspecify.annotations.NullMarked;
