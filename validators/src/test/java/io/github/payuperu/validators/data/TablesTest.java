package io.github.payuperu.validators.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table of facts about Peru and the gateway: where each fact is from, and when somebody last looked. */
class TablesTest {
    private static final Path ROOT = Path.of("src/main/resources/io/github/payuperu/validators/pe");

    static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    // of our own making, no fact: which rule speaks of which field
                    .filter(file -> !file.endsWith("terms.tsv"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void sayWhereEachFactIsFromAndWhenItWasChecked(Path file) throws IOException {
        Table table = read(file);

        assertThat(table.rows()).isNotEmpty();
        assertThat(table.column("source")).noneMatch(String::isBlank);
        assertThat(table.column("checked"))
                .allSatisfy(date -> assertThat(LocalDate.parse(date)).isAfter("2022-06-24"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void tellNoFactTwice(Path file) throws IOException {
        assertThat(Files.readAllLines(file)).filteredOn(line -> !line.isBlank()).doesNotHaveDuplicates();
    }

    private static Table read(Path file) throws IOException {
        return Table.read(file.getFileName().toString(), Files.readString(file));
    }
}
