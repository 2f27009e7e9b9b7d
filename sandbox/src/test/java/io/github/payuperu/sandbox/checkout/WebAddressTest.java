package io.github.payuperu.sandbox.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Browsers are sent to addresses of the web only. */
class WebAddressTest {
    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8481/response?a=b, http://127.0.0.1:8481",
        "HTTPS://shop.example/ñ, HTTPS://shop.example",
        "https://user@shop.example:443#x, https://shop.example:443",
        "http://[::1]:80/, http://[::1]:80"
    })
    void hasAnOrigin(String address, String origin) {
        assertThat(WebAddress.origin(address)).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "/response",
                "shop.example/response",
                "ftp://shop.example/",
                "http:///response",
                "http://shop example/",
                "http://shop.example/\r\nSet-Cookie: a=b",
                "data:text/html,x",
                "http://a; script-src 'unsafe-inline'"
            })
    void isNone(String address) {
        assertThat(WebAddress.of(address)).isEmpty();
    }

    @Test
    void isNoneWhenEmpty() {
        assertThat(WebAddress.origin("")).isEmpty();
    }
}
