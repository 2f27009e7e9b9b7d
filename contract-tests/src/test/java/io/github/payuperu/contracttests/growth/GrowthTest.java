package io.github.payuperu.contracttests.growth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.report.JsonReport;
import io.github.payuperu.validators.text.Sentences;
import io.github.payuperu.wire.structure.Limits;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A hundred times the body costs a hundred times the work, from 1 kB to 10 MB and from hundreds of findings to tens of thousands, with limits raised.
 * Work is counted in bytes allocated: whatever is copied, collected or grown again for each of many shows up there, the machine's
 * mood does not.
 */
class GrowthTest {
    private static final int KILOBYTE = 1_000;
    private static final int FACTOR = 100;
    /**
     * A hundred would be linear, ten thousand quadratic. Parsers keep short texts and the first names in buffers that they use
     * again, and arrays that double may have just done so, or be just about to: that is a factor of two or three, once.
     */
    private static final int MOST = 400;

    private static final Limits WIDE = Limits.DEFAULT.withBytes(1 << 26).withMembers(Integer.MAX_VALUE);
    private static final JsonReport REPORT = new JsonReport(Sentences.in(Locale.ENGLISH));

    @ParameterizedTest
    @EnumSource
    void isLinearInTheSizeOfTheBody(Shape shape) {
        expectLinear(shape, KILOBYTE);
        expectLinear(shape, 10 * KILOBYTE);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "JSON_LONG_TEXT",
                "JSON_ENTRIES",
                "XML_LONG_TEXT",
                "XML_ENTRIES",
                "FORM_LONG_VALUE",
                "FORM_SAME_PARAMETER"
            })
    void isLinearUpToTenMegabytes(Shape shape) {
        expectLinear(shape, 100 * KILOBYTE);
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_UNKNOWN_MEMBERS", "JSON_SAME_MEMBER", "XML_UNKNOWN_ELEMENTS", "FORM_UNKNOWN_PARAMETERS"})
    void isLinearInTheNumberOfFindings(Shape shape) {
        int size = 10 * KILOBYTE;

        assertThat(findings(shape, size)).isBetween(200, 2_000);
        assertThat(costOfReport(shape, FACTOR * size) / (double) costOfReport(shape, size))
                .isLessThan(MOST);
    }

    private static void expectLinear(Shape shape, int size) {
        cost(shape, size);
        assertThat(cost(shape, FACTOR * size) / (double) cost(shape, size))
                .as("%s, %,d bytes and a hundred times as many", shape, size)
                .isLessThan(MOST);
    }

    /** The check with its list of findings, by a validator that has met none of the names before. */
    private static long cost(Shape shape, int size) {
        byte[] body = shape.ofSize(size);
        PayuValidator validator = validator();
        return Allocation.of(() -> validator.check(body).findings());
    }

    private static long costOfReport(Shape shape, int size) {
        Report report = validator().check(shape.ofSize(size));
        report.findings();
        return Allocation.of(() -> REPORT.print("body", report));
    }

    private static int findings(Shape shape, int size) {
        return validator().check(shape.ofSize(size)).findings().size();
    }

    private static PayuValidator validator() {
        return PayuValidator.builder()
                .limits(WIDE)
                .clock(InstantSource.fixed(Instant.parse("2021-06-21T12:00:00Z")))
                .build();
    }
}
