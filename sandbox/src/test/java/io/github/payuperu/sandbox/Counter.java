package io.github.payuperu.sandbox;

import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.Report;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.json.JsonWriter;
import io.github.payuperu.wire.structure.Expectation;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;

/** A gateway to talk to without HTTP, at a fixed time. */
final class Counter {
    static final Instant NOW = Instant.parse("2021-06-21T12:51:52.864Z");

    private final PayuValidator validator =
            PayuValidator.builder().clock(InstantSource.fixed(NOW)).build();
    private final Gateway gateway;

    private Counter(boolean rejectInvalid, Credentials credentials) {
        this.gateway = new Gateway(
                credentials,
                InstantSource.fixed(NOW),
                rejectInvalid,
                URI.create("http://127.0.0.1:8480"),
                new Numbers());
    }

    static Counter lenient() {
        return new Counter(false, Credentials.PUBLISHED);
    }

    static Counter strict() {
        return new Counter(true, Credentials.PUBLISHED);
    }

    static Counter of(Credentials credentials) {
        return new Counter(false, credentials);
    }

    Answered ask(String body) {
        return ask(body.getBytes(StandardCharsets.UTF_8));
    }

    Answered ask(byte[] body) {
        Report request = validator.check(body, Expectation.of(Direction.REQUEST));
        byte[] answer = JsonWriter.compact().write(gateway.answer(request));
        return Answered.of(answer, request.operation().orElse(null));
    }

    /** The answer to a documented sample. */
    Answered askExample(String operation) {
        return ask(Examples.request(operation));
    }

    /** The answer to the capture of what was authorised with that answer. */
    Answered capture(Answered authorization) {
        return ask(Examples.capture(authorization.text("orderId"), authorization.text("transactionId")));
    }
}
