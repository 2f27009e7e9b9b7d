package io.github.payuperu.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.deriver.bundle.SpecSource;
import io.github.payuperu.deriver.contradiction.Contradictions;
import io.github.payuperu.deriver.contradiction.ContradictionsPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/contradictions.md} is what {@code contradictions.yaml} says. */
class ContradictionsPageTest {
    private static final Path PAGE = Path.of("../docs/contradictions.md");

    @Test
    void isUpToDate() throws IOException {
        String page = ContradictionsPage.print(Contradictions.read(new SpecSource(Path.of(""))));
        if ("update".equals(System.getProperty("goldens"))) {
            assertThat(System.getenv("CI"))
                    .as("Goldens are not rewritten under CI")
                    .isNull();
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("Run make goldens, and read the difference")
                .content()
                .isEqualTo(page);
    }
}
