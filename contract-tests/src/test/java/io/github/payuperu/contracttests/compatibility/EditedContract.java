package io.github.payuperu.contracttests.compatibility;

import io.github.payuperu.compatibility.Comparison;
import io.github.payuperu.compatibility.release.Release;
import io.github.payuperu.compatibility.release.UnreadableReleaseException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A copy of the contract's sources, part by part, in which one edit at a time is made, compared and taken back. */
final class EditedContract {
    static final Path SOURCE = Path.of("..");

    private final Path copies;
    private final Map<String, Release> originals = new TreeMap<>();

    EditedContract(Path copies) throws IOException, UnreadableReleaseException {
        this.copies = copies;
        for (String part : new String[] {"spec", "xsd", "docs"}) {
            copy(part);
            originals.put(part, Release.read(copies.resolve(part)));
        }
    }

    private void copy(String part) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCE.resolve(part))) {
            for (Path file : files.filter(EditedContract::isPart).toList()) {
                Path target = fileOf(SOURCE.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private static boolean isPart(Path file) {
        return Files.isRegularFile(file)
                && !file.toString().contains("/target/")
                && !file.toString().contains("/src/");
    }

    private Path fileOf(String name) {
        return copies.resolve(partOf(name)).resolve(name);
    }

    private static String partOf(String file) {
        return file.substring(0, file.indexOf('/'));
    }

    /** What the edit changes, as the comparison sees it. */
    Comparison with(Edit edit) throws IOException, UnreadableReleaseException {
        Map<Path, String> untouched = new LinkedHashMap<>();
        try {
            for (Edit.Step step : edit.steps()) {
                Path file = fileOf(step.file());
                String text = Files.readString(file);
                untouched.putIfAbsent(file, text);
                Files.writeString(file, step.in(text));
            }
            return compared(partOf(edit.steps().get(0).file()));
        } finally {
            for (Map.Entry<Path, String> file : untouched.entrySet()) {
                Files.writeString(file.getKey(), file.getValue());
            }
        }
    }

    private Comparison compared(String part) throws UnreadableReleaseException {
        return Comparison.of(originals.get(part), Release.read(copies.resolve(part)));
    }
}
