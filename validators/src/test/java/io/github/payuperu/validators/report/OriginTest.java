package io.github.payuperu.validators.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {
    @ParameterizedTest
    @CsvSource({
        "a.json, a.json, 1",
        "./dir/../a.json, a.json, 1",
        "../a.json, ../a.json, 1",
        "-, -, 1",
        "log.jsonl:12, log.jsonl, 12",
        "LOG.JSONL:12, LOG.JSONL, 12",
        "log.json:12, ./log.json:12, 1",
        "100%?#.json, 100%25%3F%23.json, 1",
        "año 1/b.json, a%C3%B1o%201/b.json, 1",
        "a.jsonl:99999999999, ./a.jsonl:99999999999, 1",
    })
    void isARelativeUriAndALine(String source, String uri, int line) {
        Origin origin = Origin.of(source);

        assertThat(origin).isEqualTo(new Origin(uri, line));
        assertThat(URI.create(origin.uri()).isAbsolute()).isFalse();
    }

    @Test
    void staysAbsoluteWhereItWas() {
        Path file = Path.of("some file.json").toAbsolutePath();

        assertThat(Path.of(URI.create(Origin.of(file.toString()).uri()))).isEqualTo(file);
    }
}
