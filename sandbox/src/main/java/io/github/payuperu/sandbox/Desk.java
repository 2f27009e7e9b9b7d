package io.github.payuperu.sandbox;

import io.github.payuperu.wire.message.Message;

/** Carries out one operation: a request with nothing wrong in it comes in, the answer goes out. Safe for threads. */
@FunctionalInterface
interface Desk {
    Message answer(Received request);
}
