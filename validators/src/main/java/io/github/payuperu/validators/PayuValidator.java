package io.github.payuperu.validators;

import io.github.payuperu.validators.pe.PeruRules;
import io.github.payuperu.validators.rule.RuleBook;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.wire.MessageReader;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;

/**
 * Tells what is wrong with a message of the Payments API for Peru before it is sent, or after it came back: the one entry
 * point. Bytes or Java objects in, a {@link Report} out; it never throws for what a message says. Build it once and share it:
 * it is immutable and safe for threads.
 *
 * <pre>{@code
 * Report report = PayuValidator.create().check(body);
 * if (!report.isValid()) { … report.findings() … }
 * }</pre>
 */
public final class PayuValidator {
    private final Contract contract = Contract.get();
    private final RuleBook rules = PeruRules.book();
    private final MessageReader reader;
    private final InstantSource clock;
    private final Limits limits;
    private final boolean strict;

    private PayuValidator(Builder builder) {
        this.clock = builder.clock;
        this.limits = builder.limits;
        this.strict = builder.strict;
        this.reader = new MessageReader(contract, limits);
    }

    /** A validator with the system's clock, the default limits, and contradictory documentation as warnings only. */
    public static PayuValidator create() {
        return builder().build();
    }

    /** For other clocks, limits or severities. */
    public static Builder builder() {
        return new Builder();
    }

    /** Checks a body; whether it is a request or a response, and of which operation, the body itself tells. */
    public Report check(byte[] body) {
        return check(body, Expectation.NONE);
    }

    /** Checks a body of which the direction or the operation is known. */
    public Report check(byte[] body, Expectation expectation) {
        return judge(reader.read(body, expectation));
    }

    /**
     * Checks what a stream holds, reading no more of it than the limits allow.
     *
     * @throws IOException if the stream cannot be read
     */
    public Report check(InputStream in, Expectation expectation) throws IOException {
        return check(in.readNBytes(limits.bytes() + 1), expectation);
    }

    /**
     * Checks a Java object that Jackson can write, a generated model for example, as the JSON it would become. Findings have
     * paths but no lines. Needs jackson-databind on the class path.
     *
     * @throws IllegalArgumentException if Jackson cannot write the object
     */
    public Report check(Object model) {
        return check(model, Expectation.NONE);
    }

    /**
     * Checks a Java object of which the direction or the operation is known.
     *
     * @throws IllegalArgumentException if Jackson cannot write the object
     */
    public Report check(Object model, Expectation expectation) {
        return judge(reader.read(model, expectation));
    }

    private Report judge(Reading reading) {
        reading.findings().strict(strict);
        if (reading.complete() && reading.direction() == Direction.REQUEST) {
            rules.check(
                    new Subject(contract, reading.message(), reading.operation().orElse(null), clock.instant()),
                    reading.findings());
        }
        return new Report(reading);
    }

    /** Collects what a validator needs to know; all of it has a sensible default. */
    public static final class Builder {
        private InstantSource clock = InstantSource.system();
        private Limits limits = Limits.DEFAULT;
        private boolean strict;

        private Builder() {}

        /** The time that expirations are held against; the system's by default. */
        public Builder clock(InstantSource source) {
            this.clock = source;
            return this;
        }

        /** How large and deep a body may be. */
        public Builder limits(Limits most) {
            this.limits = most;
            return this;
        }

        /** Whether a field that the documentation marks mandatory, and itself leaves out, is an error; false by default. */
        public Builder strict(boolean isStrict) {
            this.strict = isStrict;
            return this;
        }

        public PayuValidator build() {
            return new PayuValidator(this);
        }
    }
}
