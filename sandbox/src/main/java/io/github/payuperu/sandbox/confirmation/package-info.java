/** The sandbox's calls to confirmation pages: sent, repeated, written down. Not API: only the sandbox uses it. */
@NullMarked
package io.github.payuperu.sandbox.confirmation;

import org.jspecify.annotations.NullMarked;
