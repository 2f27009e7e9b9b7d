/** An embedded gateway that answers as the contract says. */
@NullMarked
package io.github.payuperu.sandbox;

import org.jspecify.annotations.NullMarked;
