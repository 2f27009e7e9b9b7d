package io.github.payuperu.benchmarks.contestant;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.payuperu.benchmarks.body.Body;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** networknt's validator with the strict schema of the operation and direction, which somebody has to have found out before. */
final class JsonSchema {
    private JsonSchema() {}

    static Work work(Body body) {
        ObjectMapper mapper = new ObjectMapper();
        Schema schema = schema(mapper, body.type());
        byte[] bytes = body.bytes();
        Work work = () -> schema.validate(mapper.readTree(bytes));
        Expected.verdict(body, Expected.outcome(work).equals(List.of()));
        return work;
    }

    private static Schema schema(ObjectMapper mapper, String type) {
        try (InputStream in = JsonSchema.class.getResourceAsStream("/payu-peru/schemas/" + type + ".json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(mapper.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
