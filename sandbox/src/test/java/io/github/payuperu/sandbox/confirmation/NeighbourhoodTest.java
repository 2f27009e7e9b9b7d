package io.github.payuperu.sandbox.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form does not decide whom the sandbox calls. */
class NeighbourhoodTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1.2.3",
                "localhost",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "[::1]",
                "[fd00::1]",
                "[::ffff:10.0.0.1]",
                "2130706433"
            })
    void callsNeighbours(String host) {
        assertThat(admits(Neighbourhood.PRIVATE, host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "192.169.0.1", "[2001:db8::1]", "[::ffff:8.8.8.8]", "134744072"})
    void callsStrangersOnlyIfTold(String host) {
        assertThat(admits(Neighbourhood.PRIVATE, host)).isFalse();
        assertThat(admits(Neighbourhood.WORLD, host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"169.254.169.254", "[fe80::1]", "0.0.0.0", "[::]", "224.0.0.1", "[::ffff:169.254.169.254]"})
    void neverCallsWhereCloudsKeepTheirSecrets(String host) {
        assertThat(admits(Neighbourhood.PRIVATE, host)).isFalse();
        assertThat(admits(Neighbourhood.WORLD, host)).isFalse();
    }

    private static boolean admits(Neighbourhood neighbourhood, String host) {
        return neighbourhood.admits(URI.create("http://" + host + "/"));
    }
}
