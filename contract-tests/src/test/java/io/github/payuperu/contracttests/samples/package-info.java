/** Sample bodies of every operation: the documented ones, and those of ours for the operation that has none. */
package io.github.payuperu.contracttests.samples;
