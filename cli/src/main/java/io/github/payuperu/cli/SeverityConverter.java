package io.github.payuperu.cli;

import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.rule.Register;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.finding.StructureId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;

/** Reads {@code ID=LEVEL}, the id one whose severity can be changed. */
final class SeverityConverter implements ITypeConverter<SeverityChange> {
    @Override
    public SeverityChange convert(String text) {
        int assigned = text.indexOf('=');
        if (assigned < 0) {
            throw new WrongValueException("usage.severity.form", text);
        }
        String id = text.substring(0, assigned).strip().toUpperCase(Locale.ROOT);
        Severity severity = severity(text.substring(assigned + 1).strip());
        try {
            PayuValidator.builder().severity(id, severity);
        } catch (IllegalArgumentException e) {
            throw refusal(id);
        }
        return new SeverityChange(id, severity);
    }

    private static Severity severity(String level) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.name().equalsIgnoreCase(level))
                .findFirst()
                .orElseThrow(() -> new WrongValueException(
                        "usage.none-of",
                        level,
                        Arrays.stream(Severity.values()).map(Severity::name).collect(Collectors.joining(", "))));
    }

    private static WrongValueException refusal(String id) {
        if (Arrays.stream(StructureId.values()).anyMatch(known -> known.id().equals(id))) {
            return new WrongValueException("usage.severity.fixed", id);
        }
        if (Register.get().entry(id).isPresent()) {
            return new WrongValueException("usage.severity.no-rule", id, id);
        }
        List<String> near = NearMatches.of(id, Ids.known());
        return near.isEmpty()
                ? new WrongValueException("usage.severity.unknown", id)
                : new WrongValueException("usage.severity.near", id, String.join(", ", near));
    }
}
