/** The wire of PayU Latam's Payments API for Peru: readers for whatever syntax a body is in. */
@NullMarked
package io.github.payuperu.wire;

import org.jspecify.annotations.NullMarked;
