package io.github.payuperu.compatibility.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.payuperu.compatibility.Comparison;
import io.github.payuperu.compatibility.facts.Part;
import io.github.payuperu.compatibility.release.UnreadableReleaseException.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseTest {
    private static final Path SOURCE = Path.of("..");

    @TempDir
    private Path folder;

    @Test
    void readsEveryPartOfTheSources() throws Exception {
        assertThat(Release.read(SOURCE).facts().all().keySet())
                .extracting(spot -> spot.part())
                .contains(Part.values());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xsd/ping.request.xsd", "payu-peru/xsd/ping.request.xsd", "ping.request.xsd"})
    void findsSchemasWhereverAReleaseHasThem(String place) throws Exception {
        copy("xsd/ping.request.xsd", place);

        assertThat(Release.read(folder).facts().all()).isNotEmpty();
    }

    @Test
    void readsAJarAndAFolderOfJarsAlike() throws Exception {
        Path jar = jar("schemas.jar", "payu-peru/xsd/ping.request.xsd", "xsd/ping.request.xsd");
        jar("rules.jar", "payu-peru/rules.md", "docs/rules.md");

        assertThat(Release.read(jar).facts().all().keySet())
                .extracting(spot -> spot.part())
                .containsOnly(Part.XSD);
        assertThat(Release.read(folder).facts().all().keySet())
                .extracting(spot -> spot.part())
                .contains(Part.XSD, Part.RULES);
    }

    @Test
    void takesTheRegisterWhereThereIsNoPageOfRules() throws Exception {
        String register = "io/github/payuperu/validators/rule/register.tsv";
        copy("validators/src/main/resources/" + register, register);
        Release old = Release.read(folder);
        Files.writeString(
                folder.resolve(register),
                Files.readString(folder.resolve(register)).replace("PE-097\trule", "PE-097\tcontract"));

        assertThat(Comparison.of(old, Release.read(folder)).changes())
                .extracting(change -> change.place().term())
                .containsExactly("PE-097");
    }

    @Test
    void saysWhatIsMissing() {
        assertReason(folder.resolve("nothing.jar"), Reason.MISSING);
        assertReason(folder, Reason.NOTHING);
    }

    @Test
    void saysWhatIsMalformed() throws Exception {
        Files.writeString(folder.resolve("ping.request.xsd"), "<xs:schema");
        assertReason(folder, Reason.MALFORMED);
        Files.writeString(folder.resolve("ping.request.xsd"), "<!DOCTYPE x><x/>");
        assertReason(folder, Reason.MALFORMED);
        Files.writeString(
                folder.resolve("ping.request.xsd"),
                "<schema xmlns='http://www.w3.org/2001/XMLSchema'><element name='request'><simpleType/></element></schema>");
        assertReason(folder, Reason.MALFORMED);
        Files.delete(folder.resolve("ping.request.xsd"));
        Files.writeString(folder.resolve("payments-api.yaml"), "paths: {a: {$ref: ./nowhere.yaml}}");
        assertReason(folder, Reason.MALFORMED);
        Files.delete(folder.resolve("payments-api.yaml"));
        Files.writeString(folder.resolve("openapi.json"), "{");
        assertReason(folder, Reason.MALFORMED);
        Files.delete(folder.resolve("openapi.json"));
        Files.writeString(folder.resolve("broken.jar"), "no zip");
        assertReason(folder.resolve("broken.jar"), Reason.MALFORMED);
    }

    @Test
    void refusesASchemaThatRefersToItself() throws Exception {
        Files.writeString(folder.resolve("openapi.json"), """
                {"x-operations-index": [{"name": "a", "request": "A", "response": "A"}],
                 "components": {"schemas": {"A": {"properties": {"a": {"$ref": "#/components/schemas/A"}}}}}}
                """);

        assertReason(folder, Reason.MALFORMED);
    }

    private static void assertReason(Path location, Reason reason) {
        assertThatThrownBy(() -> Release.read(location))
                .isInstanceOfSatisfying(
                        UnreadableReleaseException.class,
                        problem -> assertThat(problem.reason())
                                .as(problem.detail())
                                .isEqualTo(reason));
    }

    private void copy(String source, String target) throws IOException {
        Files.createDirectories(folder.resolve(target).getParent());
        Files.copy(SOURCE.resolve(source), folder.resolve(target));
    }

    private Path jar(String name, String entry, String source) throws IOException {
        Path jar = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.putNextEntry(new JarEntry(entry));
            Files.copy(SOURCE.resolve(source), entries);
        }
        return jar;
    }
}
