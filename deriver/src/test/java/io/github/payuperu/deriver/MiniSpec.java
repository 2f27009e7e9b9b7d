package io.github.payuperu.deriver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A small specification in which nothing is missing ({@code src/test/resources/mini-spec}), to be spoilt by tests. */
public final class MiniSpec {
    private static final Path ORIGINAL = Path.of("src/test/resources/mini-spec");
    private static final Path FORMS = Path.of("src/test/resources/mini-forms");

    private final Path directory;

    private MiniSpec(Path directory) {
        this.directory = directory;
    }

    /** Writes the specification into a directory. */
    public static MiniSpec in(Path directory) {
        return new MiniSpec(directory).withAll(ORIGINAL);
    }

    /** Adds a form and its callback. */
    public MiniSpec withForms() {
        return withAll(FORMS).replace("README.md", "`x-rows`", "`x-rows` `x-forms-index`");
    }

    private MiniSpec withAll(Path original) {
        try (Stream<Path> files = Files.walk(original)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> with(original.relativize(file).toString(), text(file)));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one more file, or another in place of one. */
    public MiniSpec with(String file, String text) {
        try {
            Path path = directory.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text in a file, which has to have it. */
    public MiniSpec replace(String file, String text, String other) {
        String before = text(directory.resolve(file));
        if (!before.contains(text)) {
            throw new IllegalArgumentException(file + " has no " + text);
        }
        return with(file, before.replace(text, other));
    }

    /** Where it was written. */
    public Path directory() {
        return directory;
    }

    /** Reads it. */
    public Specification read() {
        return Specification.read(directory);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
