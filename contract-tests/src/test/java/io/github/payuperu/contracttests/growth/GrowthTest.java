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
 * Ten times the body costs ten times the work, from 1 kB to 10 MB and from five thousand findings to ten times as many, with limits raised.
 * Work is counted in bytes allocated: whatever is copied, collected or grown again for each of many shows up there, the machine's
 * mood does not.
 */
class GrowthTest {
    private static final int KILOBYTE = 1_000;
    private static final int MEGABYTE = 1_000_000;
    private static final int FACTOR = 10;
    /** Ten would be linear; arrays that double may have just done so, or be just about to. Quadratic would be a hundred. */
    private static final int MOST = 20;

    private static final Limits WIDE = Limits.DEFAULT.withBytes(1 << 26).withMembers(Integer.MAX_VALUE);
    private static final JsonReport REPORT = new JsonReport(Sentences.in(Locale.ENGLISH));

    @ParameterizedTest
    @EnumSource
    void isLinearInTheSizeOfTheBody(Shape shape) {
        expectLinear(shape, KILOBYTE, MEGABYTE);
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
        expectLinear(shape, MEGABYTE, FACTOR * MEGABYTE);
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON_UNKNOWN_MEMBERS", "JSON_SAME_MEMBER", "XML_UNKNOWN_ELEMENTS", "FORM_UNKNOWN_PARAMETERS"})
    void isLinearInTheNumberOfFindings(Shape shape) {
        long tenThousand = costOfReport(shape, 250 * KILOBYTE);
        long aHundredThousand = costOfReport(shape, FACTOR * 250 * KILOBYTE);

        assertThat(findings(shape, 250 * KILOBYTE)).isGreaterThan(5_000);
        assertThat(aHundredThousand / (double) tenThousand).isLessThan(MOST);
    }

    private static void expectLinear(Shape shape, int from, int to) {
        cost(shape, from);
        long smaller = cost(shape, from);
        for (int size = FACTOR * from; size <= to; size *= FACTOR) {
            long larger = cost(shape, size);
            assertThat(larger / (double) smaller)
                    .as("%s, %,d bytes", shape, size)
                    .isLessThan(MOST);
            smaller = larger;
        }
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
