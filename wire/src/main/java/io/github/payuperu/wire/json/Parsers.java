package io.github.payuperu.wire.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.payuperu.wire.structure.Limits;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Makes parsers of JSON. Jackson is loaded when the first is needed, which for plain messages is never. Safe to share. */
final class Parsers {
    private final Limits limits;
    /** Of threads that need it at once each may make its own. */
    private volatile @Nullable JsonFactory factory;

    Parsers(Limits limits) {
        this.limits = limits;
    }

    /** A parser of a part of a body. */
    JsonParser parser(byte[] body, int offset, int length) throws IOException {
        JsonFactory made = factory;
        if (made == null) {
            made = make();
            factory = made;
        }
        return made.createParser(body, offset, length);
    }

    /** What a text says that stands in quotes between those offsets; null if it says nothing. */
    @Nullable
    String text(byte[] body, int from, int to) throws IOException {
        try (JsonParser parser = parser(body, from, to - from)) {
            parser.nextToken();
            return parser.getText();
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    /** What is too long or too deep the assembler says, who knows where; the encoding is looked at before. */
    private JsonFactory make() {
        return JsonFactory.builder()
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNumberLength(limits.bytes())
                        .maxStringLength(limits.bytes())
                        .maxNameLength(limits.bytes())
                        .maxNestingDepth(limits.bytes())
                        .build())
                .build();
    }
}
