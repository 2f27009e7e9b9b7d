package io.github.payuperu.contracttests.documented;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One printed body, {@code card.charge.request.json} for example. */
record Body(Path file) {
    private static final List<Path> FOLDERS = List.of(Path.of("../spec/examples"), Path.of("../xsd/examples"));

    /** All of them, JSON first. */
    static List<Body> all() {
        return FOLDERS.stream().flatMap(Body::in).toList();
    }

    private static Stream<Body> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(request|response)\\.(json|xml)"))
                    .sorted()
                    .map(Body::new)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The operation it is of, {@code card.charge} for example. */
    String operation() {
        return toString().replaceFirst("\\.(request|response)\\.(json|xml)$", "");
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
