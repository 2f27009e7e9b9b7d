package io.github.payuperu.contracttests.jakarta;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.payuperu.generatedclient.json.PaymentMethodsRequest;
import io.github.payuperu.generatedclient.json.PaymentMethodsResponse;
import io.github.payuperu.generatedclient.json.PaymentResponse;
import io.github.payuperu.generatedclient.json.PingRequest;
import io.github.payuperu.generatedclient.json.SubmitTransactionRequest;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import java.util.List;
import java.util.Optional;

/** The models that Jackson reads and writes. */
final class JsonFamily implements Family {
    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Override
    public List<Class<?>> roots() {
        return List.of(
                SubmitTransactionRequest.class,
                PaymentMethodsRequest.class,
                PingRequest.class,
                PaymentResponse.class,
                PaymentMethodsResponse.class);
    }

    @Override
    public Optional<Object> model(JsonNode body, Operation operation, Direction direction) {
        try {
            return Optional.of(mapper.treeToValue(body, root(operation, direction == Direction.REQUEST)));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static Class<?> root(Operation operation, boolean request) {
        return switch (operation.command()) {
            case "PING" -> request ? PingRequest.class : PaymentResponse.class;
            case "GET_PAYMENT_METHODS" -> request ? PaymentMethodsRequest.class : PaymentMethodsResponse.class;
            default -> request ? SubmitTransactionRequest.class : PaymentResponse.class;
        };
    }

    @Override
    public String toString() {
        return "JSON";
    }
}
