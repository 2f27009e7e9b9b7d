/** XML in and out: bytes to messages, messages to bytes, in the tree the gateway speaks. */
@NullMarked
package io.github.payuperu.wire.xml;

import org.jspecify.annotations.NullMarked;
