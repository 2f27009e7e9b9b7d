package io.github.payuperu.validators;

import io.github.payuperu.validators.pe.PeruRules;
import io.github.payuperu.validators.rule.Circumstances;
import io.github.payuperu.validators.rule.Environment;
import io.github.payuperu.validators.rule.RuleBook;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.validators.values.AmountRange;
import io.github.payuperu.validators.values.Digits;
import io.github.payuperu.validators.values.Money;
import io.github.payuperu.wire.MessageReader;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.finding.StructureId;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    /** What cannot be read cannot be valid, whatever the caller wants. */
    private static final Set<StructureId> UNREADABLE =
            EnumSet.of(StructureId.SYNTAX, StructureId.ROOT, StructureId.LIMIT);

    private final Contract contract = Contract.get();
    private final RuleBook rules = PeruRules.book();
    private final MessageReader reader;
    private final Circumstances circumstances;
    private final Limits limits;
    private final boolean strict;
    private final Map<String, Severity> severities;

    private PayuValidator(Builder builder) {
        this.circumstances = builder.circumstances;
        this.limits = builder.limits;
        this.strict = builder.strict;
        this.severities = Map.copyOf(builder.severities);
        this.reader = new MessageReader(contract, limits);
    }

    private PayuValidator(PayuValidator other, Circumstances circumstances) {
        this.circumstances = circumstances;
        this.limits = other.limits;
        this.strict = other.strict;
        this.severities = other.severities;
        this.reader = other.reader;
    }

    /** A validator with the system's clock, the default limits, and contradictory documentation as warnings only. */
    public static PayuValidator create() {
        return builder().build();
    }

    /** For those who know more about their requests than the requests say, or want other limits or severities. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same validator for one payment of which the caller knows the amount: an amount a hundred times too high is found
     * (PE-058). Cheap: everything is shared.
     */
    public PayuValidator expecting(Money amount) {
        return new PayuValidator(this, circumstances.expecting(amount));
    }

    /** The same validator for the capture of an authorisation of that amount (PE-122 to PE-124). Cheap, too. */
    public PayuValidator capturing(Money authorized) {
        return new PayuValidator(this, circumstances.capturing(authorized));
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

    /**
     * Checks the parameters of a form that were decoded already, as servlets have them: a text for each name, or several.
     * Findings have paths but no lines.
     *
     * @throws IllegalArgumentException if a value is neither a text nor several
     */
    public Report checkForm(Map<String, ?> parameters, Expectation expectation) {
        return judge(reader.readForm(parameters, expectation));
    }

    private Report judge(Reading reading) {
        reading.findings().strict(strict).severities(severities);
        if (reading.complete()) {
            rules.check(new Subject(contract, reading, circumstances), reading.findings());
        }
        return new Report(reading);
    }

    /** Collects what a validator needs to know; all of it has a sensible default. */
    public static final class Builder {
        private Circumstances circumstances = Circumstances.UNKNOWN;
        private Limits limits = Limits.DEFAULT;
        private boolean strict;
        private final Map<String, Severity> severities = new HashMap<>();

        private Builder() {}

        /** The time that expirations are held against; the system's by default. */
        public Builder clock(InstantSource source) {
            this.circumstances = circumstances.at(source);
            return this;
        }

        /** Where requests are going to be sent, so that test data in production is noticed; unknown by default. */
        public Builder environment(Environment environment) {
            this.circumstances = circumstances.to(environment);
            return this;
        }

        /**
         * The merchant's number, so that signatures of API requests can be verified (PE-060) and callbacks for other merchants
         * are found (PE-263); unknown by default.
         *
         * @throws IllegalArgumentException if it is not digits, for then no signature would be verified
         */
        public Builder merchantId(String id) {
            if (id.isEmpty() || !Digits.areAll(id)) {
                throw new IllegalArgumentException("A merchant's number is digits, as in 508029: " + id);
            }
            this.circumstances = circumstances.of(id);
            return this;
        }

        /**
         * The merchant's API key, so that the signatures of forms (PE-246) and callbacks (PE-255, PE-256) are verified, and the
         * key is found where it must not be (PE-069); unknown by default. It is never shown. API requests bring their own key.
         */
        public Builder apiKey(ApiKey key) {
            this.circumstances = circumstances.with(key);
            return this;
        }

        /** What each payment is to be about; see {@link PayuValidator#expecting(Money)}. */
        public Builder expectedAmount(Money amount) {
            this.circumstances = circumstances.expecting(amount);
            return this;
        }

        /** What each capture is a part of; see {@link PayuValidator#capturing(Money)}. */
        public Builder authorizedAmount(Money amount) {
            this.circumstances = circumstances.capturing(amount);
            return this;
        }

        /** What the merchant agreed with PayU about amounts in soles, by payment method (PE-029); nothing by default. */
        public Builder methodLimits(Map<String, AmountRange> byMethod) {
            this.circumstances = circumstances.limiting(byMethod);
            return this;
        }

        /** The rates of IGV that the merchant sells at, in percent (PE-049); 18 by default, none to compute no taxes. */
        public Builder taxRates(List<BigDecimal> percents) {
            this.circumstances = circumstances.taxedAt(percents);
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

        /**
         * How bad the findings of an id are, whatever the contract or the rule says.
         *
         * @param id of a structure finding or a rule
         * @throws IllegalArgumentException if there is no such id, or if it says that a body cannot be read
         */
        public Builder severity(String id, Severity severity) {
            boolean structure = Arrays.stream(StructureId.values())
                    .anyMatch(known -> known.id().equals(id) && !UNREADABLE.contains(known));
            if (!structure && PeruRules.book().rule(id).isEmpty()) {
                throw new IllegalArgumentException("No finding of id " + id + " can have another severity");
            }
            severities.put(id, severity);
            return this;
        }

        public PayuValidator build() {
            return new PayuValidator(this);
        }
    }
}
