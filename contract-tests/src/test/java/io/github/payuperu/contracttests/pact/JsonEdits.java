package io.github.payuperu.contracttests.pact;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Changes a body in JSON and leaves everything else as it was written. */
final class JsonEdits {
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonEdits() {}

    static byte[] apply(byte[] body, Direction direction, List<Edit> edits) {
        try {
            JsonNode tree = MAPPER.readTree(body);
            for (Edit edit : edits) {
                apply(tree, pointer(direction, edit.term()), edit);
            }
            return MAPPER.writeValueAsBytes(tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean has(byte[] body, Direction direction, String term) {
        try {
            return !MAPPER.readTree(body).at(pointer(direction, term)).isMissingNode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonPointer pointer(Direction direction, String term) {
        return JsonPointer.compile(Contract.get().require(direction, term).pointer());
    }

    private static void apply(JsonNode tree, JsonPointer place, Edit edit) {
        ObjectNode parent = (ObjectNode) tree.at(place.head());
        String name = place.last().getMatchingProperty();
        if (edit.kept()) {
            parent.set(name, MAPPER.valueToTree(edit.value()));
        } else {
            parent.remove(name);
        }
    }
}
