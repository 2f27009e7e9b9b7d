package io.github.payuperu.benchmarks.result;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Everything of one run.
 *
 * @param date the day, as in 2021-06-21
 * @param quick whether it was a short run, good for a first look only
 * @param machine where it ran
 * @param rows work on messages
 * @param servers servers under load
 * @param starts whole processes
 */
public record Results(
        String date,
        boolean quick,
        Machine machine,
        List<RowResult> rows,
        List<ServerResult> servers,
        List<StartResult> starts) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Reads what {@link #write} wrote. */
    public static Results read(Path file) {
        try {
            return MAPPER.readValue(file.toFile(), Results.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, MAPPER.writeValueAsString(this) + "\n");
    }

    /** What the contestant needed for that message; empty if it was not measured. */
    public Optional<RowResult> row(String body, String contestant) {
        return rows.stream()
                .filter(row -> row.body().equals(body) && row.contestant().equals(contestant))
                .findFirst();
    }

    /** The parser's walk over that message, which everything is held against. */
    public Optional<RowResult> anchor(String body) {
        return rows.stream()
                .filter(row -> row.body().equals(body) && row.contestant().endsWith("alone"))
                .findFirst();
    }

    public Optional<ServerResult> server(String name) {
        return servers.stream().filter(server -> server.name().equals(name)).findFirst();
    }

    public Optional<StartResult> start(String name) {
        return starts.stream().filter(start -> start.name().equals(name)).findFirst();
    }
}
