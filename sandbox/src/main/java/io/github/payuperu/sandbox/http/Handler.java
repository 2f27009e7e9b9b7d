package io.github.payuperu.sandbox.http;

/**
 * Answers requests. The thread that calls serves other connections as well, so an answer is worked out and not waited for. Safe
 * for threads; what it throws costs the connection.
 */
@FunctionalInterface
public interface Handler {
    Response answer(Request request);
}
