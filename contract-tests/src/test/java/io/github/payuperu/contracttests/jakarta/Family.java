package io.github.payuperu.contracttests.jakarta;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import java.util.List;
import java.util.Optional;

/** A family of generated models. */
interface Family {
    /** Both. */
    List<Family> ALL = List.of(new JsonFamily(), new XmlFamily());

    /** The classes of its whole messages. */
    List<Class<?>> roots();

    /** The model of a message; empty if the models cannot hold what the message says. */
    Optional<Object> model(JsonNode body, Operation operation, Direction direction);
}
