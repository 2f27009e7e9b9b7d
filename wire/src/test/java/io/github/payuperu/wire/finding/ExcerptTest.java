package io.github.payuperu.wire.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {
    @ParameterizedTest
    @CsvSource({
        "x4097440000000004y, x****************y",
        "4097-4400-0000-0004, ****-****-****-****",
        "4097 4400 0000 0004, **** **** **** ****",
        "12345678, ********",
        "٤٠٩٧٤٤٠, *******",
        "𝟒𝟎𝟗𝟕𝟒𝟒𝟎, *******",
    })
    void masksDigitsThatMayBeACardOrADocument(String text, String shown) {
        assertThat(Excerpt.of(text)).isEqualTo(shown);
    }

    @Test
    void masksDigitsWhereverTheTextIsCut() {
        assertThat(Excerpt.of("x".repeat(60) + "4097440000000004")).isEqualTo("x".repeat(60) + "****…");
    }

    @Test
    void keepsShortNumbers() {
        assertThat(Excerpt.of("extra123456")).isEqualTo("extra123456");
    }

    @Test
    void keepsWhatIsNoLetter() {
        assertThat(Excerpt.of("ñ😀 /~'\"\\")).isEqualTo("ñ😀 /~'\"\\");
    }

    @Test
    void replacesWhatWouldDisturbATerminal() {
        assertThat(Excerpt.of("a\u001b[31m\nb\ud800\u202e\u2028\u200b\ufeff")).isEqualTo("a?[31m?b?????");
    }

    @Test
    void cutsLongTexts() {
        assertThat(Excerpt.of("x".repeat(64))).isEqualTo("x".repeat(64));
        assertThat(Excerpt.of("😀".repeat(65))).isEqualTo("😀".repeat(64) + "…");
    }
}
