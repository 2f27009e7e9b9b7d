package io.github.payuperu.validators.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which classes a JVM loads for one verdict: they are most of what it takes. Decision 51 says what to write instead. */
class FirstVerdictTest {
    private static final String JSON = "../spec/examples/card.charge.request.json";
    private static final String XML = "../xsd/examples/card.charge.request.xml";
    private static final String FORM = "../spec/examples/webcheckout.form.request.form";

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {JSON, "../spec/examples/cash.charge.request.json", "../spec/examples/ping.request.json"})
    void needsNoClassMadeAtRunTime(String message) throws IOException, InterruptedException {
        assertThat(loaded(message))
                .noneMatch(name -> name.startsWith("io.github.payuperu.") && name.contains("Lambda"));
    }

    @Test
    void needsNothingOfOtherSyntaxes() throws IOException, InterruptedException {
        assertThat(loaded(JSON)).noneMatch(FirstVerdictTest::isXml).noneMatch(FirstVerdictTest::isForm);
        assertThat(loaded(XML)).noneMatch(FirstVerdictTest::isJson).noneMatch(FirstVerdictTest::isForm);
        assertThat(loaded(FORM)).noneMatch(FirstVerdictTest::isJson).noneMatch(FirstVerdictTest::isXml);
    }

    @Test
    void needsNothingThatOnlyUnusualValuesNeed() throws IOException, InterruptedException {
        assertThat(loaded(JSON))
                .noneMatch(name -> name.startsWith("com.sanctionco.") || name.startsWith("com.google."))
                .noneMatch(name -> name.startsWith("com.fasterxml.jackson.databind."))
                .noneMatch(name -> name.startsWith("java.time.zone.") || name.startsWith("java.text."))
                .noneMatch(name -> name.startsWith("java.lang.runtime.ObjectMethods"))
                .noneMatch(name -> name.startsWith("java.lang.invoke.StringConcatFactory"));
    }

    private static boolean isJson(String name) {
        return name.startsWith("com.fasterxml.jackson.") || name.startsWith("io.github.payuperu.wire.json.");
    }

    private static boolean isXml(String name) {
        return name.startsWith("com.ctc.wstx.")
                || name.startsWith("javax.xml.")
                || name.startsWith("io.github.payuperu.wire.xml.");
    }

    private static boolean isForm(String name) {
        return name.startsWith("io.github.payuperu.wire.form.Form");
    }

    /** The names of all classes that were not in the memory of the JVM from the start. */
    private List<String> loaded(String message) throws IOException, InterruptedException {
        Path log = directory.resolve("classes.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-Xlog:class+load=info:file=" + log + ":none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneVerdict.class.getName(),
                        message)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> !line.contains("shared objects file"))
                    .map(line -> line.substring(0, line.indexOf(' ')))
                    .toList();
        }
    }
}
