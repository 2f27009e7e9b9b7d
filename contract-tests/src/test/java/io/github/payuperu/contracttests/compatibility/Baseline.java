package io.github.payuperu.contracttests.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The contract of the last release, as it was published.
 *
 * @param folder where it is; its name is the version
 */
record Baseline(Path folder) {
    private static final Path BASELINES = Path.of("baseline");
    private static final Path PRINTED = Path.of("../spec/target/classes/payu-peru");

    static Baseline last() throws IOException {
        try (Stream<Path> releases = Files.list(BASELINES)) {
            List<Path> one = releases.filter(Files::isDirectory).toList();
            assertThat(one).as("exactly one release to compare with").hasSize(1);
            return new Baseline(one.get(0));
        }
    }

    /** As long as the contract has the version of the baseline, that version is not out yet, and nobody has it to be broken. */
    boolean isUnreleased() throws IOException {
        String version = new JsonMapper()
                .readTree(Files.readString(PRINTED.resolve("openapi.json")))
                .at("/info/version")
                .asText();
        return folder.endsWith(version);
    }

    /** Takes the contract of today. */
    void renew() throws IOException {
        copy(PRINTED.resolve("openapi.json"), folder);
        copy(PRINTED.resolve("webcheckout.json"), folder);
        copy(Path.of("../docs/rules.md"), folder);
        try (Stream<Path> schemas = Files.list(Path.of("../xsd"))) {
            for (Path schema :
                    schemas.filter(file -> file.toString().endsWith(".xsd")).toList()) {
                copy(schema, folder.resolve("xsd"));
            }
        }
    }

    private static void copy(Path file, Path folder) throws IOException {
        Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }
}
