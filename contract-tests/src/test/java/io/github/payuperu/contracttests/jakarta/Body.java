package io.github.payuperu.contracttests.jakarta;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A message in JSON, of which a model is to be made. */
record Body(String name, Operation operation, Direction direction, JsonNode json) {
    /** Keeps numbers as they are written. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final Path CASES = Path.of("../validators/src/test/resources/rules");
    private static final Pattern FILE = Pattern.compile("[^.]+\\.(.+?)(\\.response)?\\.json");

    /** One of every operation and direction: what the documentation prints, else what we composed. */
    static Stream<Body> examples() {
        return Contract.get().operations().stream()
                .flatMap(operation -> Stream.of(Direction.values())
                        .map(direction -> new Body(
                                operation.name() + "." + direction.label(),
                                operation,
                                direction,
                                example(operation, direction))));
    }

    /** The cases of the rules: merge patches on examples. */
    static Stream<Body> ruleCases() {
        try (Stream<Path> files = Files.walk(CASES)) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Body::ruleCase)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Case> in(Family family) {
        return family.model(json, operation, direction).map(model -> new Case(family, name, model));
    }

    private static Body ruleCase(Path file) {
        Matcher name = FILE.matcher(file.getFileName().toString());
        if (!name.matches()) {
            throw new AssertionError("Not named as a case of a rule: " + file);
        }
        Operation operation = Contract.get().operation(name.group(1)).orElseThrow();
        Direction direction = name.group(2) == null ? Direction.REQUEST : Direction.RESPONSE;
        return new Body(
                CASES.relativize(file).toString(), operation, direction, patched(example(operation, direction), file));
    }

    /** A patch sets null where RFC 7396 removes; both mean the same. */
    private static JsonNode patched(JsonNode base, Path patch) {
        try {
            return MAPPER.readerForUpdating(base).readTree(Files.readString(patch));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode example(Operation operation, Direction direction) {
        String name = operation.name() + "." + direction.label() + ".json";
        String found = Stream.of("/payu-peru/examples/", "/payu-peru/composed/")
                .map(folder -> folder + name)
                .filter(resource -> Body.class.getResource(resource) != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + name));
        try (InputStream in = Body.class.getResourceAsStream(found)) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
