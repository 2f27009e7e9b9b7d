/** Turns the events of any reader into a message and checks them against the contract on the way. */
@NullMarked
package io.github.payuperu.wire.structure;

import org.jspecify.annotations.NullMarked;
