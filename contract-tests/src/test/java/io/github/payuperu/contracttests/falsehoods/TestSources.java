package io.github.payuperu.contracttests.falsehoods;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The tests of all modules, as their sources name them: {@code TwinsTest.becomeEachOther}. */
final class TestSources {
    private static final Path ROOT = Path.of("..");
    private static final String FOLDER = "src/test/java";
    private static final Pattern TEST =
            Pattern.compile("@(?:ParameterizedTest|Test)\\b(?:(?!;\\s).)*?\\bvoid (\\w+)\\(", Pattern.DOTALL);

    private TestSources() {}

    /** Every one of them. */
    static Set<String> tests() {
        Set<String> tests = new TreeSet<>();
        sources().forEach((name, source) -> {
            Matcher matcher = TEST.matcher(source);
            while (matcher.find()) {
                tests.add(name + "." + matcher.group(1));
            }
        });
        return tests;
    }

    private static Map<String, String> sources() {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> modules = Files.walk(ROOT, 2)) {
            for (Path module : modules.filter(folder -> Files.isDirectory(folder.resolve(FOLDER)))
                    .toList()) {
                addTo(sources, module.resolve(FOLDER));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    private static void addTo(Map<String, String> sources, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> file.toString().matches(".*(Test|IT)\\.java"))
                    .toList()) {
                sources.merge(
                        file.getFileName().toString().replace(".java", ""), Files.readString(file), String::concat);
            }
        }
    }
}
