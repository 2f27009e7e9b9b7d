package io.github.payuperu.sandbox;

import io.github.payuperu.sandbox.checkout.Checkout;
import io.github.payuperu.sandbox.checkout.Merchant;
import io.github.payuperu.sandbox.confirmation.Clockwork;
import io.github.payuperu.sandbox.confirmation.Courier;
import io.github.payuperu.sandbox.confirmation.Journal;
import io.github.payuperu.sandbox.confirmation.Neighbourhood;
import io.github.payuperu.sandbox.http.Request;
import io.github.payuperu.sandbox.http.Server;
import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/**
 * A gateway to test against: answers the operations of the Payments API for Peru at
 * {@code POST /payments-api/4.0/service.cgi}, in JSON and XML, on this machine only, with state and without logging. What it imitates and what it
 * does not is told in {@code docs/sandbox.md}. Below it lies the payment page of WebCheckout, {@link #checkout()}. Starts within half a second, keeps no JVM alive, and ends with {@link #close()}.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.builder().start()) {
 *     client.send(sandbox.service(), body);
 * }
 * }</pre>
 */
public final class Sandbox implements AutoCloseable {
    private final Server server;
    private final Clockwork timer;
    private final URI url;

    private Sandbox(Server server, Clockwork timer, URI url) {
        this.server = server;
        this.timer = timer;
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

    /** Where shops send their payment forms, and payers with them. */
    public URI checkout() {
        return url.resolve(Checkout.PATH + "/");
    }

    /**
     * Stops at once: requests under way are cut off, no confirmation is sent any more, the port is free again, no thread is left,
     * except, if a confirmation was sent, one of the JDK's HTTP client, which ends soon after. May be called again.
     */
    @Override
    public void close() {
        server.close();
        timer.close();
    }

    /** Collects how a sandbox should be; all of it has a sensible default. */
    public static final class Builder {
        private static final int CONFIRMATIONS_REMEMBERED = 1_000;
        /** Enough to see that it is too large. */
        private static final int MOST_OF_A_BODY = Limits.DEFAULT.bytes() + 1;

        private int port;
        private InstantSource clock = InstantSource.system();
        private Credentials credentials = Credentials.PUBLISHED;
        private String merchantId = "508029";
        private boolean rejectInvalid;
        private Neighbourhood neighbourhood = Neighbourhood.PRIVATE;
        private List<Duration> waits = Courier.DEFAULT_WAITS;

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

        /**
         * The only credentials that are let in; by default those that PayU publishes for its test environment. The key signs for
         * WebCheckout, too, where it must not contain {@code ~}.
         */
        public Builder credentials(String apiLogin, String apiKey) {
            this.credentials = new Credentials(apiLogin, apiKey);
            return this;
        }

        /** The only shop whose payment forms are taken; 508029 by default, which PayU publishes for its test environment. */
        public Builder merchantId(String id) {
            this.merchantId = id;
            return this;
        }

        /**
         * Whether confirmations are sent wherever a payment form says; false by default, for then anybody who can post a form here
         * decides what is called: this machine and private networks only.
         */
        public Builder callAnywhere(boolean anywhere) {
            this.neighbourhood = anywhere ? Neighbourhood.WORLD : Neighbourhood.PRIVATE;
            return this;
        }

        /**
         * How long to wait before a confirmation that was not answered with 200 is sent again, for each time; eight times within nine
         * minutes by default, which is our choice.
         */
        public Builder confirmationWaits(List<Duration> each) {
            this.waits = List.copyOf(each);
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
                server = Server.bind(port, MOST_OF_A_BODY);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot listen on port " + port, e);
            }
            URI url = URI.create("http://127.0.0.1:" + server.port());
            Clockwork timer = new Clockwork(Server.daemons());
            PayuValidator validator = PayuValidator.builder().clock(clock).build();
            Numbers numbers = new Numbers();
            Gateway gateway = new Gateway(credentials, clock, rejectInvalid, url, numbers);
            Expectation request = Expectation.of(Direction.REQUEST).noForm();
            Door door = new Door(body -> gateway.answer(validator.check(body, request)));
            PaymentPages pages = new PaymentPages(checkout(numbers, timer));
            server.start(asked -> (isOfPages(asked) ? pages : door).answer(asked));
            return new Sandbox(server, timer, url);
        }

        private static boolean isOfPages(Request request) {
            return request.url().getPath().startsWith(Checkout.PATH);
        }

        private Checkout checkout(Numbers numbers, Clockwork timer) {
            Journal journal = new Journal(CONFIRMATIONS_REMEMBERED);
            Courier courier = new Courier(waits, timer, neighbourhood, journal, clock);
            Merchant merchant = new Merchant(merchantId, ApiKey.of(credentials.apiKey()));
            return new Checkout(merchant, numbers, clock, rejectInvalid, courier, journal);
        }
    }
}
