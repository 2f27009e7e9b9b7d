package io.github.payuperu.contracttests.structure;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What a JSON Schema validator, fed with the derived strict schema of an operation and direction, thinks of a body. */
public final class SchemaOpinion {
    /** Numbers neither rounded nor shortened, so that the opinion is about what is written. */
    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** As the specification has it, 1.0 is an integer. */
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().losslessNarrowing(true).build()));

    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private SchemaOpinion() {}

    /** The places in error; a missing member has the place it should have. */
    public static SortedSet<String> places(Operation operation, Direction direction, byte[] body) {
        Schema schema = SCHEMAS.computeIfAbsent(operation.name() + "." + direction.label(), SchemaOpinion::load);
        try {
            JsonNode tree = EXACT.readTree(body);
            return schema.validate(tree).stream()
                    .map(SchemaOpinion::place)
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Schema load(String name) {
        String resource = "/payu-peru/schemas/" + name + ".json";
        try (InputStream in = SchemaOpinion.class.getResourceAsStream(resource)) {
            return REGISTRY.getSchema(EXACT.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(Error error) {
        NodePath path = error.getInstanceLocation();
        String location = "";
        for (int i = 0; i < path.getNameCount(); i++) {
            location = Json.below(location, String.valueOf(path.getElement(i)));
        }
        return error.getProperty() == null ? location : Json.below(location, error.getProperty());
    }
}
