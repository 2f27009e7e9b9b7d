package io.github.payuperu.wire.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextShapeTest {
    @ParameterizedTest
    @ValueSource(strings = {"0", "0123456789", "1a", "/", ":", "1\n", "\u0661", " 1", "2025/05", "2025/13"})
    void saysWhatTheRegularExpressionSays(String text) {
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
