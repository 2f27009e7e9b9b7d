/** Forms and queries in and out: WebCheckout's {@code application/x-www-form-urlencoded} to messages and back. */
@NullMarked
package io.github.payuperu.wire.form;

import org.jspecify.annotations.NullMarked;
