/** What a release of the contract says, flat: places and what holds at each. */
@NullMarked
package io.github.payuperu.compatibility.facts;

import org.jspecify.annotations.NullMarked;
