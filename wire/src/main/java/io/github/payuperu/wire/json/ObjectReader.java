package io.github.payuperu.wire.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.payuperu.wire.finding.Findings;
import io.github.payuperu.wire.message.MessageSource;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.MessageAssembler;
import io.github.payuperu.wire.structure.Reading;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * Reads Java objects that Jackson can write, such as the generated models, as if they were the JSON they would become. The
 * mapper is ours, so that the verdict does not depend on how an application has set up its own. Findings have paths but no
 * lines. Needs jackson-databind. Immutable and safe to share.
 */
public final class ObjectReader {
    /** One for all: what it learns about a class is costly. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .addModule(new SimpleModule().addSerializer(BigDecimal.class, new PlainDecimals()))
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
            .build();

    private final JsonReader reader;

    /** Shares the limits and the contract of a reader of bytes. */
    public ObjectReader(JsonReader reader) {
        this.reader = reader;
    }

    /**
     * Reads an object.
     *
     * @throws IllegalArgumentException if Jackson cannot write it; the message names the class, never a value
     */
    public Reading read(Object model, Expectation expectation) {
        Findings findings = new Findings();
        MessageAssembler assembler = reader.assembler(findings);
        try (JsonGenerator generator = new AssemblingGenerator(assembler, MAPPER)) {
            MAPPER.writeValue(generator, model);
            return reader.complete(assembler, MessageSource.NONE, findings, expectation);
        } catch (WritingStoppedException e) {
            return reader.stopped(assembler, e.stop(), expectation);
        } catch (IOException e) {
            assembler.abandon();
            throw new IllegalArgumentException(
                    "Jackson cannot write a " + model.getClass().getName(), null);
        }
    }
}
