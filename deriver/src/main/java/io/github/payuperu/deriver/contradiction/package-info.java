/** Where the documentation disagrees with itself, and what the contract does about it. */
@NullMarked
package io.github.payuperu.deriver.contradiction;

import org.jspecify.annotations.NullMarked;
