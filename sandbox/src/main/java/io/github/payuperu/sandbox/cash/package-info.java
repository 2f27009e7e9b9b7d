/** What cash payments of the API and of the payment page have in common. */
@NullMarked
package io.github.payuperu.sandbox.cash;

import org.jspecify.annotations.NullMarked;
