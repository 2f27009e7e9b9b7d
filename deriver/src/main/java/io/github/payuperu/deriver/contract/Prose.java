package io.github.payuperu.deriver.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person reads about a field.
 *
 * @param en description in English
 * @param es description in Spanish
 * @param example a value of it
 * @param exampleIsOurs whether the example is made up, because the source has none
 */
public record Prose(String en, String es, @Nullable JsonNode example, boolean exampleIsOurs) {
    static Prose of(JsonNode facts) {
        return new Prose(
                facts.path("description").asText(),
                facts.path("x-description-es").asText(),
                facts.get("example"),
                facts.path("x-example-origin").asText().equals("ours"));
    }

    /** The prose of one field that is told in two requests: each sentence once, the first example. */
    Prose and(Prose other) {
        return new Prose(sentences(en, other.en), sentences(es, other.es), example, exampleIsOurs);
    }

    private static String sentences(String some, String others) {
        Set<String> sentences = new LinkedHashSet<>();
        Collections.addAll(sentences, some.split("(?<=[.]) "));
        Collections.addAll(sentences, others.split("(?<=[.]) "));
        return String.join(" ", sentences);
    }
}
