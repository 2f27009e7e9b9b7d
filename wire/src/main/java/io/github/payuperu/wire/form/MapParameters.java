package io.github.payuperu.wire.form;

import io.github.payuperu.wire.structure.MessageAssembler;
import io.github.payuperu.wire.structure.Stop;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parameters that somebody else has decoded: one text for each name, or several as servlets have them. */
final class MapParameters {
    private final Parameters parameters = new Parameters(0);
    private final int mostParameters;

    MapParameters(int mostParameters) {
        this.mostParameters = mostParameters;
    }

    /**
     * The parameters of a map; null is absent.
     *
     * @throws FormStoppedException if there are too many, or a text has no encoding
     * @throws IllegalArgumentException if a value is no text, array or collection of texts
     */
    Parameters parse(Map<String, ?> map) throws FormStoppedException {
        for (Map.Entry<String, ?> entry : map.entrySet()) {
            addAll(entry.getKey(), entry.getValue());
        }
        return parameters;
    }

    private void addAll(String name, @Nullable Object value) throws FormStoppedException {
        if (value instanceof CharSequence text) {
            add(name, text.toString());
        } else if (value instanceof Iterable<?> texts) {
            for (Object text : texts) {
                addAll(name, text);
            }
        } else if (value instanceof Object[] texts) {
            addAll(name, Arrays.asList(texts));
        } else if (value != null) {
            throw new IllegalArgumentException(
                    "A parameter is a text, not a " + value.getClass().getName());
        }
    }

    private void add(String name, String value) throws FormStoppedException {
        if (parameters.size() == mostParameters) {
            throw new FormStoppedException(Stop.limit("members", mostParameters, null));
        }
        int start = parameters.length();
        write(name);
        int middle = parameters.length();
        write(value);
        parameters.add(start, middle, middle, parameters.length(), Parameters.NO_PLACE);
    }

    private void write(String text) throws FormStoppedException {
        char[] characters = text.toCharArray();
        if (!MessageAssembler.isUnicode(characters, 0, characters.length)) {
            throw new FormStoppedException(Stop.syntax("encoding", null));
        }
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            parameters.write(b);
        }
    }
}
