/**
 * What a shop does with a confirmation, which the gateway posts to the confirmation page and to {@code order.notifyUrl}: verify
 * it, compare it with the order, and change the order once, in whatever order and however often confirmations arrive.
 */
@NullMarked
package io.github.payuperu.validators.notification;

import org.jspecify.annotations.NullMarked;
