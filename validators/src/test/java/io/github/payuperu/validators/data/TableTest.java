package io.github.payuperu.validators.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void hasTheCellsOfEachRowByTheNameOfTheColumn() {
        Table table = table("code\tmeaning", "A\tapproved", "X\t");

        assertThat(table.column("code")).containsExactly("A", "X");
        assertThat(table.rows()).extracting(row -> row.text("meaning")).containsExactly("approved", "");
    }

    @Test
    void leavesOutWhatIsForReaders() {
        assertThat(table("# of the page about codes", "", "code", "# the usual one", "A")
                        .column("code"))
                .containsExactly("A");
    }

    @Test
    void saysWhichColumnIsMissing() {
        Table table = table("code\tmeaning", "A\tapproved");

        assertThatIllegalStateException().isThrownBy(() -> table.column("cod")).withMessageContaining("column cod");
        assertThatIllegalStateException()
                .isThrownBy(() -> table.rows().get(0).text("source"))
                .withMessageContaining("codes.tsv has no column source, only [code, meaning]");
    }

    @Test
    void saysWhichRowHasTooFewCellsOrTooMany() {
        assertThatIllegalStateException()
                .isThrownBy(() -> table("code\tmeaning", "A"))
                .withMessageContaining("codes.tsv")
                .withMessageContaining("the row of A");
        assertThatIllegalStateException()
                .isThrownBy(() -> table("code", "A\tapproved"))
                .withMessageContaining("the row of A");
    }

    @Test
    void isNothingWithoutColumns() {
        assertThatIllegalStateException().isThrownBy(() -> table("# soon")).withMessageContaining("codes.tsv");
    }

    @Test
    void saysWhichTableIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Table.beside(TableTest.class, "nothing.tsv"))
                .withMessageContaining("nothing.tsv")
                .withMessageContaining("TableTest");
    }

    private static Table table(String... lines) {
        return Table.read("codes.tsv", String.join("\n", lines));
    }
}
