package io.github.payuperu.validators.pe.cash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpirationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-06-22T19:51:20",
                "2021-06-22T19:51:20.302",
                "2024-02-29T00:00:00.000",
                "2023-02-29T00:00:00",
                "2021-04-31T00:00:00",
                "2021-00-10T00:00:00",
                "2021-13-10T00:00:00",
                "2021-06-00T00:00:00",
                "2021-06-22T24:00:00",
                "2021-06-22T23:60:00",
                "2021-06-22T23:59:60",
                "0000-01-01T00:00:00",
                "9999-12-31T23:59:59.999"
            })
    void isReadAsTheFormatterReadsIt(String text) {
        assertThat(Expiration.isPlain(text)).isTrue();
        assertThat(plain(text)).isEqualTo(parsed(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2021-06-22",
                "2021-06-22T19:51",
                "2021-06-22T19:51:20.30",
                "2021-06-22 19:51:20",
                "2021-06-22T19:51:20Z",
                "+021-06-22T19:51:20",
                "2021-06-22T19:51:20,302",
                "\u0662021-06-22T19:51:2"
            })
    void isLeftToTheFormatterOtherwise(String text) {
        assertThat(Expiration.isPlain(text)).isFalse();
    }

    private static @Nullable LocalDateTime plain(String text) {
        try {
            return Expiration.plain(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDateTime parsed(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
