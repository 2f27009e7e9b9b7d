/** A documentation page held against the rows that the contract has recorded of it. */
@NullMarked
package io.github.payuperu.compatibility.documentation;

import org.jspecify.annotations.NullMarked;
