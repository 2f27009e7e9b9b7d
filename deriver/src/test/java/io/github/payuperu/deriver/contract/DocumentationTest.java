package io.github.payuperu.deriver.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.payuperu.deriver.MiniSpec;
import io.github.payuperu.deriver.SpecException;
import io.github.payuperu.deriver.bundle.SpecSource;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentationTest {
    private static final String FILE = "documentation/payments-api-pe.tsv";

    @TempDir
    Path directory;

    @Test
    void readsRowsAsPrinted() {
        MiniSpec.in(directory);

        assertThat(documentation().row("charge.request", 9))
                .contains(new Row("charge.request", 9, "transaction.order.value", "Numérico", "3, 2", 'M'));
        assertThat(documentation().row("charge.request", 13)).isEmpty();
        assertThat(documentation().rows()).hasSize(32);
    }

    @Test
    void tellsEditionsApart() {
        MiniSpec.in(directory).with("documentation/newer.tsv", "charge.request\t13\tnews\tNumber\t\t-\n");

        assertThat(documentation().row("charge.request", 13)).isPresent();
        assertThat(documentation().rows(FILE)).hasSize(32);
        assertThat(documentation().rows("documentation/newer.tsv"))
                .containsExactly(new Row("charge.request", 13, "news", "Number", "", '-'));
    }

    @Test
    void refusesARowThatIsThereTwice() {
        MiniSpec.in(directory).replace(FILE, "ping.request\t2\t", "ping.request\t1\t");

        assertThatThrownBy(this::documentation)
                .isInstanceOf(SpecException.class)
                .hasMessage(FILE + ":33: ping.request:1 is there twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ping.request\t2\ttest", "ping.request\ttwo\ttest\t\t\tM", "ping.request\t2\ttest\t\t\tyes"})
    void refusesALineThatIsNoRow(String line) {
        MiniSpec.in(directory).replace(FILE, "ping.request\t2\ttest\tBooleano\t\t-", line);

        assertThatThrownBy(this::documentation)
                .isInstanceOf(SpecException.class)
                .hasMessage(FILE + ":33: is not a row; the columns are table row path format size mandatory");
    }

    private Documentation documentation() {
        return Documentation.read(new SpecSource(directory));
    }
}
