package io.github.payuperu.contracttests.documented;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What PayU prints is not rejected on the day it was made. What else is found in it stands in a list, and has a reason: a
 * contradiction of the documentation, or a rule.
 */
class DocumentedBodiesTest {
    private static final Path GOLDEN =
            Path.of("src/test/resources/io/github/payuperu/contracttests/documented/findings.txt");
    private static final boolean UPDATE = "update".equals(System.getProperty("goldens"));
    private static final PayuValidator VALIDATOR = PayuValidator.builder()
            .clock(() -> Instant.parse("2021-06-21T12:00:00Z"))
            .build();

    static List<Body> bodies() {
        return Body.all();
    }

    @Test
    void areTwentyFour() {
        assertThat(bodies()).hasSize(24);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void haveNoError(Body body) {
        assertThat(findings(body)).noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void haveAReasonForEachFinding(Body body) {
        assertThat(findings(body))
                .allSatisfy(finding -> assertThat(Explanations.of(finding, body.operation()))
                        .as("%s at %s", finding.id(), finding.term())
                        .isNotEmpty());
    }

    @Test
    void haveTheFindingsOfTheList() throws IOException {
        String list = bodies().stream().map(DocumentedBodiesTest::print).collect(Collectors.joining("\n"));
        if (UPDATE) {
            Files.writeString(GOLDEN, list);
        }

        assertThat(list).isEqualTo(Files.readString(GOLDEN));
    }

    private static List<Finding> findings(Body body) {
        return VALIDATOR.check(body.bytes()).findings();
    }

    private static String print(Body body) {
        return body + "\n"
                + findings(body).stream()
                        .map(finding -> print(finding, body.operation()))
                        .collect(Collectors.joining());
    }

    private static String print(Finding finding, String operation) {
        return "  %s %s %s: %s%n"
                .formatted(
                        finding.severity(),
                        finding.id(),
                        finding.term(),
                        String.join(", ", Explanations.of(finding, operation)));
    }
}
