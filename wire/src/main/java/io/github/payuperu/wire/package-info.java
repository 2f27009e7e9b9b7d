/** The wire of PayU Latam's Payments API for Peru: its contract, its messages, and the readers and writers between. */
@NullMarked
package io.github.payuperu.wire;

import org.jspecify.annotations.NullMarked;
