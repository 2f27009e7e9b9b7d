package io.github.payuperu.contracttests.clients;

import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.text.Sentences;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A body as somebody's code writes it; {@code clients/README.md} says whose. */
record ClientBody(Path file) {
    static final Path FOLDER = Path.of("src/test/resources/clients");

    private static final String GOLDEN = ".findings";
    private static final PayuValidator VALIDATOR = PayuValidator.builder()
            .clock(() -> Instant.parse("2021-06-21T12:00:00Z"))
            .build();

    static List<ClientBody> all() {
        return files().filter(file -> file.endsWith(".json") || file.endsWith(".xml"))
                .map(file -> new ClientBody(FOLDER.resolve(file)))
                .toList();
    }

    /** The names of all files in the folder, in order. */
    static Stream<String> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of the file with the expected findings. */
    String golden() {
        return file.getFileName() + GOLDEN;
    }

    byte[] bytes() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Report report() {
        return VALIDATOR.check(bytes());
    }

    /** What a merchant reads, in Spanish and then in English. */
    String findings() {
        return findings("es") + "\n" + findings("en");
    }

    private String findings(String language) {
        Report report = report();
        return report.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .map(finding -> finding.severity() + " " + finding.id() + " " + finding.pointer() + " "
                        + place(finding.position()) + "\n  " + String.join("\n  ", said(finding, report, language))
                        + "\n")
                .collect(Collectors.joining("", language + ": " + report + "\n", ""));
    }

    /** Every sentence of every finding, in both languages. */
    Stream<String> sentences() {
        Report report = report();
        return Stream.of("es", "en")
                .flatMap(language ->
                        report.findings().stream().flatMap(finding -> said(finding, report, language).stream()));
    }

    private static List<String> said(Finding finding, Report report, String language) {
        Sentences sentences = Sentences.in(Locale.forLanguageTag(language));
        return Stream.of(
                        sentences.message(finding, report.direction()),
                        sentences.hint(finding, report.direction()),
                        finding.fix() == null ? null : "=> " + finding.fix())
                .filter(Objects::nonNull)
                .toList();
    }

    private static String place(Position position) {
        return position == null ? "-" : position.line() + ":" + position.column();
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
