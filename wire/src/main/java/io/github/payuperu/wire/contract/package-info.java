/** The contract as a small immutable tree: operations, fields, their limits, names and places. */
@NullMarked
package io.github.payuperu.wire.contract;

import org.jspecify.annotations.NullMarked;
