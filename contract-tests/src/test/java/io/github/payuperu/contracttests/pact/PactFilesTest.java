package io.github.payuperu.contracttests.pact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed pacts are what the contract says; {@code -Dgoldens=update} writes them anew. */
class PactFilesTest {
    static Stream<PactFile> files() {
        return Pacts.all().map(PactFile::new);
    }

    @ParameterizedTest
    @MethodSource("files")
    void areWhatTheContractSays(PactFile file) {
        assertThat(file.print()).isEqualTo(file.committed());
    }

    @ParameterizedTest
    @MethodSource("files")
    void areReadByPactAsTheyWereWritten(PactFile file) {
        assertThat(new PactFile(file.read()).print()).isEqualTo(file.print());
    }
}
