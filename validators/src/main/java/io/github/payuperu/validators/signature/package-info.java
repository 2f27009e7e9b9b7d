/**
 * The signatures of requests, payment forms, response pages and confirmations: written, and verified in constant time. Nothing
 * here shows a key or the signature that would have been right: whoever sees that can forge the message it belongs to.
 */
@NullMarked
package io.github.payuperu.validators.signature;

import org.jspecify.annotations.NullMarked;
