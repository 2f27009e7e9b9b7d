package io.github.payuperu.validators.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.wire.finding.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One case of a rule: a merge patch (RFC 7396) on a documented request, or on that of ours for the wallet, {@code rules/PE-097/fires-one.card.charge.json}. The
 * name says what is expected, fires, passes or silent, and on which request. Checked at the time of the documented samples.
 */
record RuleFixture(Path file, String rule, String expectation, String operation) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path ROOT = Path.of("src/test/resources/rules");
    private static final PayuValidator VALIDATOR = PayuValidator.builder()
            .clock(() -> Instant.parse("2021-06-21T12:00:00Z"))
            .build();

    static List<RuleFixture> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(RuleFixture::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleFixture of(Path file) {
        String name = file.getFileName().toString();
        int dash = name.indexOf('-');
        int dot = name.indexOf('.');
        return new RuleFixture(
                file,
                file.getParent().getFileName().toString(),
                name.substring(0, dash),
                name.substring(dot + 1, name.length() - ".json".length()));
    }

    /** What this rule finds, one finding a line, ids first. */
    String findings() {
        return VALIDATOR.check(body()).findings().stream()
                .filter(finding -> finding.id().equals(rule))
                .map(RuleFixture::line)
                .collect(Collectors.joining());
    }

    private static String line(Finding finding) {
        String fix = finding.fix() == null ? "" : " -> " + finding.fix();
        return finding.severity() + " " + finding.id() + " " + finding.pointer() + " " + finding.arguments() + fix
                + "\n";
    }

    /** The file that has the findings of a case that fires. */
    Path golden() {
        return file.resolveSibling(file.getFileName().toString().replace(".json", ".findings"));
    }

    byte[] body() {
        String folder = operation.startsWith("wallet.") ? "composed" : "examples";
        try (InputStream base =
                RuleFixture.class.getResourceAsStream("/payu-peru/" + folder + "/" + operation + ".request.json")) {
            ObjectNode body = (ObjectNode) MAPPER.readTree(base);
            merge(body, (ObjectNode) MAPPER.readTree(file.toFile()));
            return MAPPER.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (value.isNull()) {
                target.remove(member.getKey());
            } else if (value.isObject()) {
                merge(target.withObject("/" + member.getKey()), (ObjectNode) value);
            } else {
                target.set(member.getKey(), value);
            }
        });
    }

    @Override
    public String toString() {
        return rule + " " + file.getFileName();
    }
}
