package io.github.payuperu.contracttests.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.jakarta.PayuFindings;
import io.github.payuperu.validators.text.Sentences;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Jakarta door says what the direct door says: of documented messages, of the cases of all rules, of broken models. */
class DoorTest {
    private static final Sentences SENTENCES = Sentences.in(Door.SPANISH);

    static List<Family> families() {
        return Family.ALL;
    }

    @ParameterizedTest
    @MethodSource("families")
    void saysTheSameOfExamples(Family family) {
        assertThat(Body.examples().flatMap(body -> body.in(family).stream()))
                .hasSize(2 * Contract.get().operations().size())
                .allSatisfy(DoorTest::assertSame);
    }

    @ParameterizedTest
    @MethodSource("families")
    void saysTheSameOfTheCasesOfRules(Family family) {
        assertThat(Body.ruleCases().flatMap(body -> body.in(family).stream()))
                .hasSizeGreaterThan(50)
                .allSatisfy(DoorTest::assertSame);
    }

    @ParameterizedTest
    @MethodSource("families")
    void saysTheSameOfBrokenModels(Family family) {
        AtomicInteger models = new AtomicInteger();
        Body.examples()
                .forEach(body -> Mutations.of(body, family, broken -> {
                    assertSame(broken);
                    models.incrementAndGet();
                }));
        assertThat(models).hasValueGreaterThan(1000);
    }

    private static void assertSame(Case model) {
        Report report = Door.DIRECT.check(model.model());
        assertThat(Door.violations(model.model()).stream().map(Said::by))
                .as("%s", model)
                .containsExactlyInAnyOrderElementsOf(report.findings().stream()
                        .map(finding -> Said.by(finding, report))
                        .toList());
    }

    private record Said(Finding finding, String message, Set<Class<? extends Payload>> payload) {
        static Said by(ConstraintViolation<?> violation) {
            return new Said(
                    PayuFindings.of(violation).orElseThrow(),
                    violation.getMessage(),
                    violation.getConstraintDescriptor().getPayload());
        }

        static Said by(Finding finding, Report report) {
            return new Said(
                    finding,
                    SENTENCES.message(finding, report.direction()) + " " + SENTENCES.hint(finding, report.direction()),
                    Set.of(payload(finding.severity())));
        }

        private static Class<? extends Payload> payload(Severity severity) {
            return switch (severity) {
                case ERROR -> PayuFindings.Errors.class;
                case WARNING -> PayuFindings.Warnings.class;
                case INFO -> PayuFindings.Infos.class;
            };
        }
    }
}
