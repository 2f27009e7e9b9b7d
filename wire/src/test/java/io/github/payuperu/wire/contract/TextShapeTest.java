package io.github.payuperu.wire.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The oracle is the regular expression. */
class TextShapeTest {
    private static final List<String> RIGHT = List.of(
            "0123456789",
            "2025/05",
            "2025/12",
            "2021-06-28T12:30:59",
            "2021-06-28T12:30:59.1",
            "2021-06-28T12:30:59.123");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0123456789",
                "1a",
                "/",
                ":",
                "1\n",
                "\u0661",
                " 1",
                "2025/05",
                "2025/00",
                "2025/09",
                "2025/10",
                "2025/12",
                "2025/13",
                "2025/5",
                "2021-06-28T12:30:59",
                "2021-06-28T12:30:59.",
                "2021-06-28T12:30:59.1",
                "2021-06-28T12:30:59.123",
                "2021-06-28T12:30:59.1234",
                "2021-06-28T12:30",
                "2021-06-28 12:30:59"
            })
    void saysWhatTheRegularExpressionSays(String text) {
        assertThatAllAgree(text);
    }

    @Test
    void saysSoOfAllThatIsNearlyRight() {
        Random random = new Random(7);
        String others = "0123456789/:-T. \n\u0661x";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(RIGHT.get(random.nextInt(RIGHT.size())));
            int at = random.nextInt(text.length());
            char other = others.charAt(random.nextInt(others.length()));
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, other);
                case 2 -> text.append(other);
                default -> text.setCharAt(at, other);
            }
            assertThatAllAgree(text.toString());
        }
    }

    private static void assertThatAllAgree(String text) {
        for (Field field : Contract.get().allFields()) {
            TextShape shape = field.shape();
            if (shape != null) {
                Pattern pattern = shape.pattern();

                assertThat(shape.fits(("x" + text).toCharArray(), 1, text.length()))
                        .as("%s for %s", text, pattern)
                        .isEqualTo(pattern.matcher(text).matches());
            }
        }
    }
}
