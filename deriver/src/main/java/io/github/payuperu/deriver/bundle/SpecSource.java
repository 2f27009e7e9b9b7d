package io.github.payuperu.deriver.bundle;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.payuperu.deriver.SpecException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The directory of a specification: its files as trees, numbers exact, a name said twice refused. */
public final class SpecSource {
    private static final ObjectMapper YAML = strict(YAMLMapper.builder());
    private static final ObjectMapper JSON = strict(JsonMapper.builder());

    private final Path directory;

    public SpecSource(Path directory) {
        this.directory = directory;
    }

    /** Whether there is such a file; {@code file} is a path below the directory, with forward slashes. */
    public boolean has(String file) {
        return Files.isRegularFile(directory.resolve(file));
    }

    /**
     * A YAML or JSON file as a tree.
     *
     * @throws SpecException when it cannot be read, or says a name twice
     */
    public JsonNode tree(String file) {
        ObjectMapper mapper = file.endsWith(".json") ? JSON : YAML;
        try {
            return mapper.readTree(bytes(file));
        } catch (JacksonException e) {
            throw new SpecException(file + ":" + line(e), e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new SpecException(file, "cannot be read", e);
        }
    }

    /**
     * An example as a tree: a form as an object with a text for each parameter.
     *
     * @throws SpecException when it cannot be read
     */
    public JsonNode body(String file) {
        return file.endsWith(".form") ? Parameters.of(new String(bytes(file), StandardCharsets.UTF_8)) : tree(file);
    }

    /**
     * A file that must hold a mapping.
     *
     * @throws SpecException when it holds anything else
     */
    public ObjectNode object(String file) {
        if (tree(file) instanceof ObjectNode object) {
            return object;
        }
        throw new SpecException(file, "is not a mapping of names to values");
    }

    /**
     * A file as it stands.
     *
     * @throws SpecException when it cannot be read
     */
    public byte[] bytes(String file) {
        try {
            return Files.readAllBytes(directory.resolve(file));
        } catch (IOException e) {
            throw new SpecException(file, "cannot be read", e);
        }
    }

    /** The files of one folder, as paths below the directory, sorted; empty when there is no such folder. */
    public List<String> files(String folder) {
        if (!Files.isDirectory(directory.resolve(folder))) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory.resolve(folder))) {
            return files.map(file -> folder + "/" + file.getFileName()).sorted().toList();
        } catch (IOException e) {
            throw new SpecException(folder, "cannot be listed", e);
        }
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    }

    private static <M extends ObjectMapper> M strict(MapperBuilder<M, ?> builder) {
        return builder.enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }
}
