package io.github.payuperu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where the API key comes from; what is done with it the transcripts show. */
class SignCommandTest {
    private static final String KEY = "4Vj8eK4rloUd272L48hsrarnUA";
    private static final String SIGNATURE = "ba9ffa71559580175585e45ce70b6c37";
    private static final String SALE =
            "sign request --merchant-id 508029 --reference TestPayU --amount 3 --currency USD";

    @Test
    void asksForTheKeyAndShowsItNowhere() {
        Run run = sign(Map.of(), question -> {
            assertThat(question).isEqualTo("API key, which is not shown: ");
            return Optional.of(KEY);
        });

        assertThat(run).isEqualTo(new Run(ExitCode.OK, SIGNATURE + "\n", ""));
    }

    @Test
    void asksNobodyWhenTheKeyIsThere() {
        Run run = sign(Map.of("PAYU_API_KEY", KEY), question -> {
            throw new IllegalStateException("asked");
        });

        assertThat(run).isEqualTo(new Run(ExitCode.OK, SIGNATURE + "\n", ""));
    }

    @Test
    void asksWhenTheVariableIsEmpty() {
        assertThat(sign(Map.of("PAYU_API_KEY", ""), question -> Optional.of(KEY))
                        .out())
                .isEqualTo(SIGNATURE + "\n");
    }

    @Test
    void needsAnAnswer() {
        assertThat(Stream.<Function<String, Optional<String>>>of(
                        question -> Optional.empty(), question -> Optional.of("")))
                .map(answer -> sign(Map.of(), answer))
                .allSatisfy(run -> assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE))
                .allSatisfy(run -> assertThat(run.err()).contains("payu-peru: no API key: set PAYU_API_KEY"));
    }

    @Test
    void doesNotShowAKeyThatIsNone() {
        Run run = sign(Map.of("PAYU_API_KEY", KEY + "\n"), question -> Optional.empty());

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("that is no API key").doesNotContain(KEY);
    }

    private static Run sign(Map<String, String> environment, Function<String, Optional<String>> typed) {
        return Run.of(InputStream.nullInputStream(), new Secrets(environment, typed), SALE.split(" "));
    }
}
