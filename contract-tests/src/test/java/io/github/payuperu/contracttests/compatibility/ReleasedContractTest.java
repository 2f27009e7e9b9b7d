package io.github.payuperu.contracttests.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.compatibility.Comparison;
import io.github.payuperu.compatibility.release.Release;
import io.github.payuperu.compatibility.report.Sentences;
import io.github.payuperu.compatibility.report.TextReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The contract breaks nobody's program who uses the last release; docs/compatibility.md says what to do when it has to. */
class ReleasedContractTest {
    private static final Path BASELINE = Path.of("baseline");

    @Test
    void nobodyIsBroken() throws Exception {
        Comparison comparison = Comparison.of(Release.read(last()), Release.read(EditedContract.SOURCE));

        assertThat(comparison.breaking())
                .as(TextReport.of(comparison, Sentences.in(Locale.ENGLISH)))
                .isEmpty();
    }

    @Test
    void theBaselineHasEveryPart() throws Exception {
        Comparison nothing = Comparison.of(Release.read(last()), Release.read(last()));

        assertThat(nothing.changes()).isEmpty();
        assertThat(Release.read(last()).facts().all().keySet())
                .extracting(spot -> spot.part().toString())
                .contains("OpenAPI", "WebCheckout", "XSD", "rules");
    }

    private static Path last() throws IOException {
        try (Stream<Path> releases = Files.list(BASELINE)) {
            List<Path> one = releases.filter(Files::isDirectory).toList();
            assertThat(one).as("exactly one release to compare with").hasSize(1);
            return one.get(0);
        }
    }
}
