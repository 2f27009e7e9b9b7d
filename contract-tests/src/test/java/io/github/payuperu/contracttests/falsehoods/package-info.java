/** The page about what integrators wrongly believe: whether what it says to guard against that is there. */
package io.github.payuperu.contracttests.falsehoods;
