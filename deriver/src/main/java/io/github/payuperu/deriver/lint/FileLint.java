package io.github.payuperu.deriver.lint;

import io.github.payuperu.deriver.Specification;
import java.util.stream.Stream;

/** Nothing lies about: every file of the specification is part of the document. */
final class FileLint {
    private FileLint() {}

    static Stream<String> unused(Specification specification) {
        return Stream.of("models", "shared", "paths", "examples", "composed")
                .flatMap(folder -> specification.source().files(folder).stream())
                .filter(file -> !specification.files().contains(file))
                .map(file -> file + " is used nowhere: refer to it, or remove it");
    }
}
