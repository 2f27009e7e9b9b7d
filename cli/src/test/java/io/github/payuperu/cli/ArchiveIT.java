package io.github.payuperu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Long runs: 200,000 messages in a heap that could hold a tenth of them, counted by the command and, from its output, by us. */
@Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD)
class ArchiveIT {
    private static final int MESSAGES = 200_000;
    private static final String HEAP = "-Xmx24m";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PING = Bodies.oneLine(Bodies.sample("ping.request"));
    private static final List<String> KINDS = List.of(
            PING,
            PING.replace("pRRXKOl8ikMmt9u", "short"),
            Bodies.oneLine(Bodies.sample("card.charge.response")),
            Bodies.oneLine(Bodies.sample("card.charge.response")).replace("1624286793995", "1624386793995"),
            Bodies.oneLine(Bodies.sample("card.capture.request")),
            "{");

    @TempDir
    private static Path home;

    private static Path archive;

    private final List<Process> processes = new ArrayList<>();

    @BeforeAll
    static void writeArchive() throws IOException {
        archive = home.resolve("archive.jsonl");
        try (Writer writer = Files.newBufferedWriter(archive)) {
            for (int i = 0; i < MESSAGES; i++) {
                writer.write(KINDS.get(i * 7 % KINDS.size()));
                writer.write('\n');
            }
        }
    }

    @AfterEach
    void end() {
        processes.forEach(Process::destroy);
    }

    @Test
    void takesAnArchiveOfAnyLength() throws Exception {
        Path counts = home.resolve("summary.json");
        Process process = start("--format", "json", "--summary", counts.toString(), archive.toString());
        Tally tally = new Tally();
        try (BufferedReader lines = reader(process)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                tally.add(JSON.readTree(line));
            }
        }

        assertThat(process.waitFor()).isEqualTo(ExitCode.ERRORS);
        assertThat(tally.number).isEqualTo(MESSAGES);
        JsonNode summary = JSON.readTree(counts.toFile());
        assertThat(summary.get("messages").asInt()).isEqualTo(MESSAGES);
        assertThat(counted(summary.get("operations"), "operation", "messages")).isEqualTo(tally.operations);
        assertThat(counted(summary.get("findings"), "id", "findings")).isEqualTo(tally.ids);
        assertThat(summary.get("days"))
                .extracting(day -> day.get("day").asText())
                .containsExactly("2021-06-21", "2021-06-22", "null");
        assertThat(summary.get("days"))
                .extracting(day -> day.get("messages").asInt())
                .containsExactly(kind(2), kind(3), MESSAGES - kind(2) - kind(3));
    }

    @Test
    void endsWhenItsReaderGoes() throws Exception {
        Process process = start("--format", "json", archive.toString());
        try (BufferedReader lines = reader(process)) {
            assertThat(lines.readLine()).contains(archive + ":1");
        }

        assertThat(process.getErrorStream().readAllBytes()).isEmpty();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void answersEachLineOfAPipeAtOnce() throws Exception {
        Path pipe = home.resolve("live.jsonl");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Process process = start("--format", "json", pipe.toString());
        try (Writer writer = Files.newBufferedWriter(pipe);
                BufferedReader lines = reader(process)) {
            for (int line = 1; line <= 3; line++) {
                writer.write(PING + "\n");
                writer.flush();
                assertThat(lines.readLine()).contains(pipe + ":" + line);
            }
        }

        assertThat(process.waitFor()).isZero();
    }

    /** How often a body is in the archive: seven and six have no divisor in common, so that each comes in turn. */
    private static int kind(int index) {
        return (int) IntStream.range(0, MESSAGES)
                .filter(i -> i * 7 % KINDS.size() == index)
                .count();
    }

    private static Map<String, Integer> counted(JsonNode rows, String key, String count) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(row -> counts.merge(row.get(key).asText(), row.get(count).asInt(), Integer::sum));
        return counts;
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(HEAP, "-jar", "target/payu-peru.jar", "validate", "--now", "2021-06-21T12:00:00Z"));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command).start();
        processes.add(process);
        return process;
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Counts the lines of the report, which must come in order. */
    private static final class Tally {
        private final Map<String, Integer> operations = new TreeMap<>();
        private final Map<String, Integer> ids = new TreeMap<>();
        private int number;

        private void add(JsonNode report) {
            number++;
            assertThat(report.get("source").asText()).isEqualTo(archive + ":" + number);
            operations.merge(report.get("operation").asText(), 1, Integer::sum);
            report.get("findings")
                    .forEach(finding -> ids.merge(finding.get("id").asText(), 1, Integer::sum));
        }
    }
}
