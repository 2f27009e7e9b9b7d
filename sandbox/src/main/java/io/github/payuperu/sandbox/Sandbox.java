package io.github.payuperu.sandbox;

import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.structure.Expectation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.InstantSource;

/**
 * A gateway to test against: answers the operations of the Payments API for Peru at
 * {@code POST /payments-api/4.0/service.cgi}, in JSON and XML, on this machine only, with state and without logging. What it imitates and what it
 * does not is told in {@code docs/sandbox.md}. Starts within half a second, keeps no JVM alive, and ends with {@link #close()}.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.builder().start()) {
 *     client.send(sandbox.service(), body);
 * }
 * }</pre>
 */
public final class Sandbox implements AutoCloseable {
    private final Server server;
    private final URI url;

    private Sandbox(Server server, URI url) {
        this.server = server;
        this.url = url;
    }

    /** A sandbox on a free port, with the system's clock and the credentials that PayU publishes, unless told otherwise. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where it listens, {@code http://127.0.0.1:8480} for example. */
    public URI url() {
        return url;
    }

    /** Where requests go: the address of the one service below {@link #url()}. */
    public URI service() {
        return url.resolve(Door.PATH);
    }

    /** Stops at once: requests under way are cut off, the port is free again, no thread is left. May be called again. */
    @Override
    public void close() {
        server.close();
    }

    /** Collects how a sandbox should be; all of it has a sensible default. */
    public static final class Builder {
        private int port;
        private InstantSource clock = InstantSource.system();
        private Credentials credentials = Credentials.PUBLISHED;
        private boolean rejectInvalid;

        private Builder() {}

        /** The port; 0, the default, takes a free one. */
        public Builder port(int number) {
            this.port = number;
            return this;
        }

        /** The time of answers, coupons and rules; the system's by default. */
        public Builder clock(InstantSource source) {
            this.clock = source;
            return this;
        }

        /** The only credentials that are let in; by default those that PayU publishes for its test environment. */
        public Builder credentials(String apiLogin, String apiKey) {
            this.credentials = new Credentials(apiLogin, apiKey);
            return this;
        }

        /** Whether a request that breaks a rule is refused as well, not only one that breaks the contract; false by default. */
        public Builder rejectInvalid(boolean rejects) {
            this.rejectInvalid = rejects;
            return this;
        }

        /**
         * Starts it; when this returns it answers.
         *
         * @throws UncheckedIOException if the port is taken or not allowed
         * @throws IllegalArgumentException if there is no such port
         */
        public Sandbox start() {
            Server server;
            try {
                server = Server.bind(port);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot listen on port " + port, e);
            }
            URI url = URI.create("http://127.0.0.1:" + server.port());
            PayuValidator validator = PayuValidator.builder().clock(clock).build();
            Gateway gateway = new Gateway(credentials, clock, rejectInvalid, url);
            Expectation request = Expectation.of(Direction.REQUEST).noForm();
            server.start(new Door(body -> gateway.answer(validator.check(body, request))));
            return new Sandbox(server, url);
        }
    }
}
