package io.github.payuperu.contracttests.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What applications can compile against is reviewed as lists: what generators make of the contract, and what we wrote. A line that
 * goes or changes breaks somebody's build.
 */
class SurfaceTest {
    private static final Path GOLDENS = Path.of("src/test/resources/io/github/payuperu/contracttests/surface");

    @ParameterizedTest
    @ValueSource(strings = {"generatedclient.json", "generatedclient.xml", "wire", "validators", "sandbox"})
    void isAsReviewed(String module) throws IOException {
        Path golden = GOLDENS.resolve(module + ".txt");
        String surface = new Surface("io.github.payuperu." + module).print();
        if ("update".equals(System.getProperty("goldens"))) {
            Files.writeString(golden, surface);
        }
        assertThat(golden)
                .as("Run make goldens, and read the difference: what merchants' programs call must not go away")
                .content()
                .isEqualTo(surface);
    }
}
