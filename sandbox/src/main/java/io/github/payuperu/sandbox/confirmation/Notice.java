package io.github.payuperu.sandbox.confirmation;

import io.github.payuperu.wire.message.Message;
import java.net.URI;
import java.util.function.IntFunction;

/**
 * What a shop is to be told of a transaction.
 *
 * @param transactionId which one
 * @param reference the shop's own name of the sale
 * @param statePol the state told
 * @param url the confirmation page
 * @param content what is posted at the attempt of that number, the first being 1
 */
public record Notice(String transactionId, String reference, String statePol, URI url, IntFunction<Message> content) {}
