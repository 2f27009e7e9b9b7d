package io.github.payuperu.cli.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.payuperu.cli.send.Answer;
import io.github.payuperu.cli.send.Gateway;
import io.github.payuperu.cli.send.MediaType;
import io.github.payuperu.cli.send.Outcome;
import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.Report;
import io.github.payuperu.wire.MessageReader;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.convert.Converter;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import java.util.function.Consumer;

/**
 * Plays every operation once against a gateway: a generated model is checked, written as JSON or XML, sent, and the answer
 * checked as an answer to that operation.
 */
final class Tour {
    private final Contract contract = Contract.get();
    private final MessageReader reader = new MessageReader(contract, Limits.DEFAULT);
    private final Converter converter = Converter.compact(contract, Limits.DEFAULT);
    private final ObjectMapper mapper = new ObjectMapper();
    private final PayuValidator validator;
    private final DemoRequests requests;
    private final Gateway gateway;
    private final Consumer<Exchange> audience;

    /**
     * @param validator checks both ways
     * @param requests what to send
     * @param gateway where to
     * @param audience is shown each exchange as soon as it is over
     */
    Tour(PayuValidator validator, DemoRequests requests, Gateway gateway, Consumer<Exchange> audience) {
        this.validator = validator;
        this.requests = requests;
        this.gateway = gateway;
        this.audience = audience;
    }

    /** Plays all operations in that syntax; true if each went through. */
    boolean play(WireForm wire) {
        boolean ping = exchange(requests.ping(), wire).succeeded();
        boolean methods = exchange(requests.paymentMethods(), wire).succeeded();
        Exchange authorization = exchange(requests.authorization(), wire);
        boolean capture = authorization.succeeded()
                && exchange(captureOf(authorization), wire).succeeded();
        boolean charge = exchange(requests.charge(), wire).succeeded();
        boolean cash = exchange(requests.cash(), wire).succeeded();
        boolean wallet = exchange(requests.wallet(), wire).succeeded();
        return ping && methods && capture && charge && cash && wallet;
    }

    private Object captureOf(Exchange authorization) {
        return requests.capture(authorization.answered("orderId"), authorization.answered("transactionId"));
    }

    private Exchange exchange(Object model, WireForm wire) {
        Report request = validator.check(model);
        Operation operation = request.operation().orElseThrow();
        MediaType type = MediaType.of(wire);
        Outcome outcome = gateway.post(body(model, wire), type, type);
        byte[] answer = outcome instanceof Answer answered ? answered.body() : new byte[0];
        Report checked =
                validator.check(answer, Expectation.of(Direction.RESPONSE).of(operation));
        Exchange exchange = new Exchange(operation.name(), wire, request, checked);
        audience.accept(exchange);
        return exchange;
    }

    private byte[] body(Object model, WireForm wire) {
        try {
            byte[] json = mapper.writeValueAsBytes(model);
            return wire == WireForm.JSON
                    ? json
                    : converter
                            .convert(reader.read(json, Expectation.NONE), wire)
                            .body()
                            .orElseThrow();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Jackson writes the generated models", e);
        }
    }
}
