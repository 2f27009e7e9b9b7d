package io.github.payuperu.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RowTest {
    static List<Row> rows() {
        return Row.all();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void givesTheRightAnswerBeforeItIsMeasured(Row row) throws Exception {
        assertThat(row.contestant().on(row.body()).run()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void isFoundByItsNameInAnotherJvm(Row row) {
        assertThat(Row.named(row.toString())).isEqualTo(row);
    }
}
