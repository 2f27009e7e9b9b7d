package io.github.payuperu.validators.rule;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.text.Sentences;
import io.github.payuperu.wire.MessageReader;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.convert.Conversion;
import io.github.payuperu.wire.convert.Converter;
import io.github.payuperu.wire.convert.LossId;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One case of a rule: a merge patch (RFC 7396) on a body, {@code rules/PE-097/fires-one.card.charge.json}. The name says what
 * is expected, fires, passes or silent, and on which request; {@code .card.charge.response.json} patches a response, and
 * {@code .webcheckout.form.json} the parameters of a form. Checked at the time of the documented samples, with the options of a file of the same name that ends in {@code .options}, if any.
 */
record RuleFixture(Path file, String rule, String expectation, String message) {
    /** Keeps numbers as they are written: their digits are what some rules are about. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final Path ROOT = Path.of("src/test/resources/rules");
    private static final MessageReader READER = new MessageReader(Contract.get(), Limits.DEFAULT);
    private static final Converter CONVERTER = Converter.compact(Contract.get(), Limits.DEFAULT);
    private static final Set<String> NOTHING_TO_RULES = Set.of(LossId.NULL.id(), LossId.MILLIS.id());
    private static final String RESPONSE = ".response";

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

    boolean isResponse() {
        return message.endsWith(RESPONSE);
    }

    String operation() {
        return isResponse() ? message.substring(0, message.length() - RESPONSE.length()) : message;
    }

    /** What this rule finds in the body, one finding a line, ids first. */
    String findings() {
        return findings(body());
    }

    /** Where this rule finds something in the body, by field. */
    List<String> terms() {
        return validator().check(body(), expected()).findings().stream()
                .filter(finding -> finding.id().equals(rule))
                .map(Finding::term)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What people are told of it, messages and hints. */
    List<String> said(Sentences sentences) {
        Direction direction = isResponse() ? Direction.RESPONSE : Direction.REQUEST;
        return validator().check(body(), expected()).findings().stream()
                .filter(finding -> finding.id().equals(rule))
                .flatMap(
                        finding -> Stream.of(sentences.message(finding, direction), sentences.hint(finding, direction)))
                .toList();
    }

    /** What this rule finds in the same message in XML; empty if XML cannot say it. Nulls and milliseconds are nothing to a rule. */
    Optional<String> findingsInXml() {
        if (isForm()) {
            return Optional.empty();
        }
        Reading reading = READER.read(body(), Expectation.NONE);
        Conversion conversion = CONVERTER.convert(reading, WireForm.XML);
        boolean said = conversion.losses().stream().allMatch(loss -> NOTHING_TO_RULES.contains(loss.id()));
        return said ? conversion.body().map(this::findings) : Optional.empty();
    }

    private String findings(byte[] body) {
        return validator().check(body, expected()).findings().stream()
                .filter(finding -> finding.id().equals(rule))
                .map(RuleFixture::line)
                .collect(Collectors.joining());
    }

    /** A response does not tell its operation, so the case does. */
    private Expectation expected() {
        return isResponse()
                ? Expectation.NONE.of(Contract.get().operation(operation()).orElseThrow())
                : Expectation.NONE;
    }

    PayuValidator validator() {
        return FixtureOptions.of(sibling(".options")).validator();
    }

    private static String line(Finding finding) {
        String fix = finding.fix() == null ? "" : " -> " + finding.fix();
        return finding.severity() + " " + finding.id() + " " + finding.pointer() + " " + finding.arguments() + fix
                + "\n";
    }

    /** The file that has the findings of a case that fires. */
    Path golden() {
        return sibling(".findings");
    }

    private Path sibling(String ending) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.json$", ending));
    }

    /** Whether it is a form, which has no twin in XML. */
    boolean isForm() {
        return Contract.get().operation(operation()).orElseThrow().form() != null;
    }

    byte[] body() {
        return isForm() ? FormBody.composed(message).patched(patch()).bytes() : jsonBody();
    }

    private ObjectNode patch() {
        try {
            return (ObjectNode) MAPPER.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] jsonBody() {
        try (InputStream base = base()) {
            ObjectNode body = (ObjectNode) MAPPER.readTree(base);
            merge(body, patch());
            return MAPPER.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The documented body; where no page prints one, ours. */
    private InputStream base() {
        String name = operation() + (isResponse() ? ".response" : ".request") + ".json";
        InputStream documented = RuleFixture.class.getResourceAsStream("/payu-peru/examples/" + name);
        return documented == null
                ? Objects.requireNonNull(RuleFixture.class.getResourceAsStream("/payu-peru/composed/" + name), name)
                : documented;
    }

    private static void merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(member -> {
            JsonNode value = member.getValue();
            if (value.isNull()) {
                target.remove(member.getKey());
            } else if (value.isObject()) {
                JsonNode old = target.get(member.getKey());
                ObjectNode object =
                        old != null && old.isObject() ? (ObjectNode) old : target.putObject(member.getKey());
                merge(object, (ObjectNode) value);
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
