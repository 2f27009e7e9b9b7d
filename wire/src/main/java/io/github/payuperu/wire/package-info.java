/** Reads and writes messages of the contract, and finds what is wrong with their structure. */
@NullMarked
package io.github.payuperu.wire;

import org.jspecify.annotations.NullMarked;
