package io.github.payuperu.wire.form;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the tests of forms have in common. */
final class Forms {
    static final Contract CONTRACT = Contract.get();
    static final Operation FORM = CONTRACT.operation("webcheckout.form").orElseThrow();
    static final Operation RESPONSE_PAGE =
            CONTRACT.operation("webcheckout.response-page").orElseThrow();
    static final Operation CONFIRMATION =
            CONTRACT.operation("webcheckout.confirmation").orElseThrow();

    private Forms() {}

    static Reading read(String body) {
        return read(body, Expectation.NONE);
    }

    static Reading read(String body, Expectation expectation) {
        return new FormReader(CONTRACT, Limits.DEFAULT).read(body.getBytes(StandardCharsets.UTF_8), expectation);
    }

    /** The value of a parameter, as it was understood. */
    static @Nullable String value(Reading reading, String parameter) {
        Operation form = reading.operation().orElseThrow();
        return reading.message().text(Objects.requireNonNull(CONTRACT.parameter(form, parameter)));
    }

    /** A finding in one line: id, case if there is one, severity, term. */
    static String line(Finding finding) {
        Object what = finding.arguments().get("case");
        return finding.id() + (what == null ? "" : " " + what) + " " + finding.severity() + " " + finding.term();
    }

    /** A documented or composed body. */
    static byte[] body(String path) throws IOException {
        try (InputStream in = Forms.class.getResourceAsStream("/payu-peru/" + path)) {
            return Objects.requireNonNull(in, path).readAllBytes();
        }
    }

    static boolean isRequired(Field field, Operation form) {
        return CONTRACT.scope(form).required(field.direction()).contains(field);
    }
}
