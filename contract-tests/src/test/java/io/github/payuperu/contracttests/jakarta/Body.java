package io.github.payuperu.contracttests.jakarta;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A message in JSON, of which a model is to be made. */
record Body(String name, Operation operation, Direction direction, JsonNode json) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path CASES = Path.of("../validators/src/test/resources");
    private static final Pattern FILE = Pattern.compile("[^.]+\\.(.+?)(\\.response)?\\.json");

    /** What the documentation prints, and what is composed where it prints nothing. */
    static Stream<Body> examples() {
        return Contract.get().operations().stream()
                .flatMap(operation -> Stream.of(Direction.values())
                        .map(direction -> new Body(
                                operation.name() + "." + direction.label(),
                                operation,
                                direction,
                                example(operation, direction))));
    }

    /** The cases of the rules: merge patches on examples. Forms have no models that the door takes. */
    static Stream<Body> ruleCases() {
        try (Stream<Path> files = Files.walk(CASES.resolve("rules"))) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().contains(".webcheckout."))
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
        JsonNode base = example(operation, direction);
        return new Body(CASES.resolve("rules").relativize(file).toString(), operation, direction, patched(base, file));
    }

    /** A patch sets null where RFC 7396 removes; both mean the same. */
    private static JsonNode patched(JsonNode base, Path patch) {
        try {
            return MAPPER.readerForUpdating(base).readTree(Files.readString(patch));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The documented body, or the one composed where no page prints one. */
    private static JsonNode example(Operation operation, Direction direction) {
        String name = operation.name() + "." + direction.label() + ".json";
        return Stream.of("examples/", "composed/")
                .map(folder -> Body.class.getResource("/payu-peru/" + folder + name))
                .filter(Objects::nonNull)
                .findFirst()
                .map(Body::read)
                .orElseThrow();
    }

    private static JsonNode read(URL resource) {
        try (InputStream in = resource.openStream()) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
