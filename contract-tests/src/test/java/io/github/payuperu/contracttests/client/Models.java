package io.github.payuperu.contracttests.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.payuperu.generatedclient.json.PaymentMethodsRequest;
import io.github.payuperu.generatedclient.json.PaymentMethodsResponse;
import io.github.payuperu.generatedclient.json.PaymentResponse;
import io.github.payuperu.generatedclient.json.PingRequest;
import io.github.payuperu.generatedclient.json.SubmitTransactionRequest;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The generated models: which one an operation sends and is answered with, and their properties. */
public final class Models {
    private Models() {}

    /** The command that is sent decides, for the answer as well. */
    public static Class<?> of(Operation operation, Direction direction) {
        boolean request = direction == Direction.REQUEST;
        return switch (operation.command()) {
            case "SUBMIT_TRANSACTION" -> request ? SubmitTransactionRequest.class : PaymentResponse.class;
            case "GET_PAYMENT_METHODS" -> request ? PaymentMethodsRequest.class : PaymentMethodsResponse.class;
            case "PING" -> request ? PingRequest.class : PaymentResponse.class;
            default -> throw new IllegalArgumentException("No model for " + operation);
        };
    }

    static boolean isModel(Class<?> type) {
        return type.getPackageName().equals(PingRequest.class.getPackageName()) && !type.isEnum();
    }

    /** The getters of a model, by name. */
    static List<Method> getters(Class<?> model) {
        return Stream.of(model.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonProperty.class) && method.getParameterCount() == 0)
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    /** The getter of the member that has this name in JSON. */
    static Method getter(Class<?> model, String member) {
        return getters(model).stream()
                .filter(getter ->
                        getter.getAnnotation(JsonProperty.class).value().equals(member))
                .findFirst()
                .orElseThrow(() -> new AssertionError(model.getSimpleName() + " has no " + member));
    }

    /** The name of a property in Java. */
    static String property(Method getter) {
        String name = getter.getName().substring("get".length());
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
