package io.github.payuperu.contracttests.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.compatibility.Change;
import io.github.payuperu.compatibility.Comparison;
import io.github.payuperu.compatibility.release.Release;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Edits of the contract that break somebody's program, and edits that do not. */
class CorpusTest {
    @TempDir
    private static Path folder;

    private static EditedContract contract;

    @BeforeAll
    static void copy() throws Exception {
        contract = new EditedContract(folder);
    }

    static List<Edit> breaking() {
        return Edit.all("breaking.txt");
    }

    static List<Edit> harmless() {
        return Edit.all("harmless.txt");
    }

    @ParameterizedTest
    @MethodSource("breaking")
    void catchesWhatBreaks(Edit edit) throws Exception {
        Comparison comparison = contract.with(edit);

        assertThat(comparison.breaking()).as("%s", comparison.changes()).isNotEmpty();
        assertThat(broken(comparison)).as("%s", comparison.changes()).isEqualTo(edit.breaks());
        assertThat(comparison.breaking()).extracting(CorpusTest::placeAndAspect).contains(edit.at());
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void leavesInPeaceWhatDoesNot(Edit edit) throws Exception {
        Comparison comparison = contract.with(edit);

        assertThat(comparison.breaking()).isEmpty();
        if (edit.at().equals("-")) {
            assertThat(comparison.changes()).isEmpty();
        } else {
            assertThat(comparison.harmless())
                    .extracting(CorpusTest::placeAndAspect)
                    .contains(edit.at());
        }
    }

    @Test
    void isLargeEnough() {
        assertThat(breaking()).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        assertThat(harmless()).hasSizeGreaterThanOrEqualTo(25).doesNotHaveDuplicates();
    }

    @Test
    void sameIsTheSame() throws Exception {
        Release here = Release.read(EditedContract.SOURCE);

        assertThat(Comparison.of(here, Release.read(EditedContract.SOURCE)).changes())
                .isEmpty();
    }

    @Test
    void sourcesAndWhatIsPrintedFromThemAreTheSame() throws Exception {
        Path printed = Path.of("../spec/target/classes");
        Comparison comparison = Comparison.of(Release.read(EditedContract.SOURCE), Release.read(printed));

        assertThat(comparison.changes())
                .extracting(change -> change.part().toString())
                .containsOnly("XSD", "rules");
    }

    private static String broken(Comparison comparison) {
        return comparison.breaksSenders()
                ? comparison.breaksReaders() ? "both" : "senders"
                : comparison.breaksReaders() ? "readers" : "nobody";
    }

    private static String placeAndAspect(Change change) {
        String path = change.place().pointer().isEmpty()
                ? change.place().xpath()
                : change.place().pointer();
        return (path.isEmpty() ? change.place().term() : path) + " " + change.aspect();
    }
}
