package io.github.payuperu.validators.pe.address;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.data.Table;
import org.junit.jupiter.api.Test;

class DepartmentsTest {
    @Test
    void standInTheTableAsTheyAreComparedToo() {
        assertThat(Table.beside(Departments.class, "departments.tsv").rows())
                .hasSizeGreaterThan(24)
                .allSatisfy(row -> assertThat(row.text("plain")).isEqualTo(Departments.plain(row.text("name"))));
    }

    @Test
    void areKnownHoweverTheyAreWritten() {
        assertThat(Departments.have("JUNÍN")).isTrue();
        assertThat(Departments.have(" junin ")).isTrue();
        assertThat(Departments.have("San Martín")).isTrue();
        assertThat(Departments.have("Iunin")).isFalse();
    }
}
