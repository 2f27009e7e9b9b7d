/** The forms in which the contract is published and read at run time. */
@NullMarked
package io.github.payuperu.deriver.print;

import org.jspecify.annotations.NullMarked;
