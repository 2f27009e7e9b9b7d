package io.github.payuperu.validators.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "100.63.255.255", "172.15.0.1", "172.32.0.1", "198.51.101.1", "2001:db9::1", "2800::1"
            })
    void areKnownToTheInternet(String literal) {
        assertThat(PublicAddress.is(literal)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.0.1",
                "127.0.0.1",
                "0.0.0.0",
                "169.254.0.1",
                "100.64.0.0",
                "100.127.255.255",
                "192.0.2.1",
                "198.51.100.1",
                "203.0.113.1",
                "224.0.0.1",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "2001:db8::1",
                "ff02::1"
            })
    void areInsideOrForExamples(String literal) {
        assertThat(PublicAddress.is(literal)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "https://shop.pe/notify,true,false,false",
        "http://shop.pe,false,false,false",
        "https://a:b@shop.pe/,true,true,false",
        "https://localhost:8080/,true,false,true",
        "https://10.0.0.1/,true,false,true",
        "https://[2001:db8::1]/,true,false,true",
        "https://[2800::1]/,true,false,false",
        "https://shop.local,true,false,true",
    })
    void ofTheWebTellWhereTheyLead(String url, boolean encrypted, boolean login, boolean inside) {
        WebAddress address = WebAddress.of(url);

        assertThat(address).isNotNull();
        assertThat(address.isEncrypted()).isEqualTo(encrypted);
        assertThat(address.hasLogin()).isEqualTo(login);
        assertThat(address.isInside()).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/notify",
                "shop.pe",
                "mailto:a@b.pe",
                "ftp://shop.pe",
                "https://",
                "https:///x",
                "https://a b.pe",
                "://"
            })
    void ofTheWebAreAbsolute(String url) {
        assertThat(WebAddress.of(url)).isNull();
    }
}
