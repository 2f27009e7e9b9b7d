package io.github.payuperu.contracttests.jakarta;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.payuperu.generatedclient.xml.PaymentMethodsResponse;
import io.github.payuperu.generatedclient.xml.PaymentResponse;
import io.github.payuperu.generatedclient.xml.PayuXml;
import io.github.payuperu.generatedclient.xml.Request;
import io.github.payuperu.wire.MessageReader;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.convert.Converter;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The models that JAXB reads and writes; a value that they cannot hold is null in them. */
final class XmlFamily implements Family {
    private final MessageReader reader = new MessageReader(Contract.get(), Limits.DEFAULT);
    private final Converter converter = Converter.compact(Contract.get(), Limits.DEFAULT);

    @Override
    public List<Class<?>> roots() {
        return List.of(Request.class, PaymentResponse.class, PaymentMethodsResponse.class);
    }

    @Override
    public Optional<Object> model(JsonNode body, Operation operation, Direction direction) {
        byte[] json = body.toString().getBytes(StandardCharsets.UTF_8);
        Expectation expected = Expectation.of(direction).of(operation);
        return converter
                .convert(reader.read(json, expected), WireForm.XML)
                .body()
                .map(xml -> PayuXml.unmarshal(xml, root(operation, direction)).root());
    }

    private static Class<?> root(Operation operation, Direction direction) {
        if (direction == Direction.REQUEST) {
            return Request.class;
        }
        return operation.responseRoot().equals("paymentResponse")
                ? PaymentResponse.class
                : PaymentMethodsResponse.class;
    }

    @Override
    public String toString() {
        return "XML";
    }
}
