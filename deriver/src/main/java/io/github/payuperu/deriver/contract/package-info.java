/** The contract as a tree of fields, read from the bundle: what every printed form is made of. */
@NullMarked
package io.github.payuperu.deriver.contract;

import org.jspecify.annotations.NullMarked;
