package io.github.payuperu.contracttests.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.compatibility.Comparison;
import io.github.payuperu.compatibility.facts.Part;
import io.github.payuperu.compatibility.facts.Spot;
import io.github.payuperu.compatibility.release.Release;
import io.github.payuperu.compatibility.report.Sentences;
import io.github.payuperu.compatibility.report.TextReport;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The contract breaks nobody's program who uses the last release; docs/compatibility.md says what to do when it has to. */
class ReleasedContractTest {
    @Test
    void nobodyIsBroken() throws Exception {
        Baseline last = Baseline.last();
        if ("update".equals(System.getProperty("goldens")) && last.isUnreleased()) {
            last.renew();
        }
        Comparison comparison = Comparison.of(Release.read(last.folder()), Release.read(EditedContract.SOURCE));

        assertThat(comparison.isBreaking())
                .as(TextReport.of(comparison, Sentences.in(Locale.ENGLISH)))
                .isFalse();
    }

    @Test
    void theBaselineHasEveryPart() throws Exception {
        assertThat(Release.read(Baseline.last().folder()).facts().all().keySet())
                .extracting(Spot::part)
                .contains(Part.values());
    }
}
