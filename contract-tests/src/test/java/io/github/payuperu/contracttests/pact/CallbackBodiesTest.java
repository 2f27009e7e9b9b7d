package io.github.payuperu.contracttests.pact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.structure.Expectation;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pact of the callbacks shows has nothing wrong in it. */
class CallbackBodiesTest {
    private static final PayuValidator VALIDATOR = PayuValidator.builder()
            .clock(() -> Instant.parse("2022-07-05T18:00:00Z"))
            .merchantId(Merchant.PUBLISHED_ID)
            .build();

    static List<Callback> callbacks() {
        return Callback.all();
    }

    @ParameterizedTest
    @MethodSource("callbacks")
    void haveNeitherErrorNorWarning(Callback callback) {
        byte[] form = Form.print(callback.parameters()).getBytes(UTF_8);

        assertThat(VALIDATOR.check(form, Expectation.NONE.of(callback.form())).findings())
                .allMatch(finding -> finding.severity() == Severity.INFO);
    }
}
