package io.github.payuperu.validators.report;

import io.github.payuperu.validators.Report;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.message.Message;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Hides what must not be shown of a body. At first every word is hidden that is not the contract's own; then the values are
 * shown that the contract knows to be no secret. So what could not be read, or does not belong there, shows no secret either.
 */
final class Masking {
    /** The values of sensitive fields that are this long are hidden wherever they stand; shorter ones mean nothing elsewhere. */
    private static final int RECOGNISABLE = 6;

    private static final String UNKNOWN = "S-UNKNOWN";

    private final SourceText source;
    private final WireForm wire;
    private final Stars stars;

    private Masking(SourceText source, WireForm wire) {
        this.source = source;
        this.wire = wire;
        this.stars = new Stars(source.text());
    }

    /** The text with its secrets under stars. */
    static Stars of(SourceText source, Report report) {
        Masking masking = new Masking(source, report.wire());
        SecretLooks.hideUnknownWords(masking.stars, namesIn(report));
        NamedSecrets.hideIn(masking.stars);
        report.message().ifPresent(message -> masking.judge(message, report));
        return masking.stars;
    }

    /** The names of unknown members, which the findings about them tell anyway. */
    private static Set<String> namesIn(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.id().equals(UNKNOWN) && finding.pointer() != null)
                .map(finding -> finding.pointer().substring(finding.pointer().lastIndexOf('/') + 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    private void judge(Message message, Report report) {
        Values values = Values.of(message);
        int[] nodes = values.list().stream().mapToInt(Values.Value::node).toArray();
        Position[] positions = message.places(Contract.get().everyOperation(), report.direction())
                .positions(nodes);
        for (int i = 0; i < nodes.length; i++) {
            if (positions[i] != null) {
                judge(values.list().get(i), source.offset(positions[i]), values.secrets(RECOGNISABLE));
            }
        }
    }

    private void judge(Values.Value value, int start, List<String> secrets) {
        int end = ValueEnd.of(source.text(), start, wire);
        if (value.field().isSensitive()) {
            hide(start, end);
        } else {
            stars.show(start, end);
            SecretLooks.hideInValue(stars, start, end);
            secrets.forEach(secret -> hide(secret, start, end));
        }
    }

    /** Hides a value; in JSON its quotes stay. */
    private void hide(int start, int end) {
        boolean quoted = wire == WireForm.JSON && source.text().charAt(start) == '"';
        if (quoted) {
            stars.show(start, end);
            stars.hide(start + 1, end - 1);
        } else {
            stars.hide(start, Math.max(end, ValueEnd.latest(source.text(), start, wire)));
        }
    }

    private void hide(String secret, int start, int end) {
        String value = source.text().substring(start, end);
        for (int at = value.indexOf(secret); at >= 0; at = value.indexOf(secret, at + 1)) {
            stars.hide(start + at, start + at + secret.length());
        }
    }
}
