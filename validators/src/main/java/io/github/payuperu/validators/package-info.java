/** Tells an app, before it sends, what is wrong with a message: the contract and Peru's rules behind one entry point. */
@NullMarked
package io.github.payuperu.validators;

import org.jspecify.annotations.NullMarked;
