package io.github.payuperu.contracttests.equivalence;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.payuperu.contracttests.equivalence.Attacks.Attack;
import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.Report;
import io.github.payuperu.wire.finding.Finding;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Hostile XML is refused or understood, with the finding that fits, and with a bounded amount of work. */
class AttackTest {
    private static final long MOST_BYTES = 64L << 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final PayuValidator VALIDATOR = PayuValidator.create();
    private static final Map<String, Attack> ATTACKS = Attacks.all();

    static Stream<Arguments> attacks() {
        return ATTACKS.entrySet().stream().map(attack -> Arguments.of(attack.getKey(), attack.getValue()));
    }

    @Test
    void areManyAndVaried() {
        assertThat(ATTACKS).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void isMetWithAFindingAndBoundedWork(String name, Attack attack) {
        byte[] body = attack.body().get();
        long before = THREADS.getCurrentThreadAllocatedBytes();

        Report report = VALIDATOR.check(body);
        List<Finding> findings = report.findings();

        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertThat(said(report, findings)).isEqualTo(attack.expected());
        assertThat(allocated).as("bytes allocated").isLessThanOrEqualTo(MOST_BYTES);
    }

    private static String said(Report report, List<Finding> findings) {
        if (report.message().isPresent()) {
            return Attacks.UNDERSTOOD;
        }
        Finding only = findings.get(0);
        return only.id() + " " + only.arguments().get("case");
    }
}
