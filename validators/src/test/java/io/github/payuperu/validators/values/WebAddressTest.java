package io.github.payuperu.validators.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    private static final List<String> HOSTS = List.of(
            "",
            "a",
            "A.b",
            "shop.pe",
            "www.shop-one.com.pe",
            "1shop",
            "1shop.pe",
            "shop.1pe",
            "shop.pe1",
            "-a.pe",
            "a-.pe",
            "a--b.pe",
            "a..pe",
            ".pe",
            "pe.",
            "a_b.pe",
            "10.0.0.1",
            "8.8.8.8",
            "localhost",
            "x.local",
            "a@b.pe",
            "a:b@c.pe",
            "a.pe:8080",
            "[::1]",
            "ñ.pe",
            "a b",
            "a.pe%20");
    private static final List<String> ENDS =
            List.of("", "/", "/a/b.c_d~e-f", "/?a=b", "?a", "#x", "/ñ", "/a b", "/%41", "/%", "\\");

    @Test
    void isPlainOnlyIfTheJdkSeesTheSame() {
        for (String scheme : List.of("http://", "https://", "HTTP://", "ftp://", "http:/", "//")) {
            for (String host : HOSTS) {
                ENDS.forEach(end -> agrees(scheme + host + end));
            }
        }
    }

    private static void agrees(String url) {
        WebAddress plain = WebAddress.plain(url);
        WebAddress parsed = WebAddress.parsed(url);
        if (plain != null) {
            assertThat(parsed).as(url).isNotNull();
            assertThat(List.of(plain.isEncrypted(), plain.hasLogin(), plain.isInside()))
                    .as(url)
                    .containsExactly(parsed.isEncrypted(), parsed.hasLogin(), parsed.isInside());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://shop.pe", "http://www.shop-one.com.pe/payu/notify.php", "https://localhost/"})
    void isUsuallyPlain(String url) {
        assertThat(WebAddress.plain(url)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://shop.pe1/", "https://a.b2"})
    void isNoAddressOfNumbersBecauseItEndsWithOne(String url) {
        WebAddress address = WebAddress.of(url);

        assertThat(address).isNotNull();
        assertThat(address.isInside()).isFalse();
    }
}
