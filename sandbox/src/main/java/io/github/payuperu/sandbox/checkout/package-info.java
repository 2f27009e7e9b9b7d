/** The payment page of WebCheckout: pages in, pages out, knowing nothing of a server. Not API: only the sandbox uses it. */
@NullMarked
package io.github.payuperu.sandbox.checkout;

import org.jspecify.annotations.NullMarked;
