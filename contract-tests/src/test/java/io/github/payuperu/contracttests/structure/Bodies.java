package io.github.payuperu.contracttests.structure;

import io.github.payuperu.contracttests.samples.SampleBodies;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.ValueType;
import java.util.List;

/** Valid bodies of one operation and direction. */
final class Bodies {
    private final Contract contract;
    private final Operation operation;
    private final Direction direction;
    private final Samples samples;

    Bodies(Contract contract, Operation operation, Direction direction) {
        this.contract = contract;
        this.operation = operation;
        this.direction = direction;
        this.samples = new Samples(contract, operation);
    }

    /** The body that the documentation shows, or that of ours. */
    Json example() {
        return Json.parse(SampleBodies.json(operation.name() + "." + direction.label()));
    }

    /** The documented body with every field the operation can have, nothing null, and no sensitive value of its own. */
    Json full() {
        Json body = example();
        for (Field field : roots()) {
            if (samples.isPart(field)) {
                body = complete(body, "/" + field.name(), field);
            }
        }
        return body;
    }

    /** A body with what is required and nothing else; of alternatives the first. */
    Json least() {
        Json body = new Json.Members(roots().stream()
                .filter(samples::isRequired)
                .map(field -> new Json.Member(field.name(), samples.least(field)))
                .toList());
        for (Field field : alternatives()) {
            body = body.with(field.pointer(), samples.full(field));
        }
        return body;
    }

    private List<Field> alternatives() {
        return contract.anyOfs().stream()
                .filter(anyOf ->
                        direction == Direction.REQUEST && anyOf.operations().contains(operation))
                .map(anyOf -> anyOf.fields().get(0))
                .toList();
    }

    private List<Field> roots() {
        return contract.fields().stream()
                .filter(field ->
                        field.direction() == direction && field.parent().isEmpty())
                .toList();
    }

    private Json complete(Json body, String pointer, Field field) {
        Json there = body.at(pointer).orElse(Json.NULL);
        if (there.equals(Json.NULL) || field.isSensitive()) {
            return body.with(pointer, samples.full(field));
        }
        Json completed = body;
        if (field.type() == ValueType.ARRAY) {
            for (int i = 0; i < ((Json.Elements) there).values().size(); i++) {
                completed =
                        complete(completed, pointer + "/" + i, field.children().get(0));
            }
        } else {
            for (Field child : field.children()) {
                if (samples.isPart(child)) {
                    completed = complete(completed, pointer + "/" + child.name(), child);
                }
            }
        }
        return completed;
    }
}
