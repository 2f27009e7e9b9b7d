package io.github.payuperu.validators.values;

import static org.assertj.core.api.Assertions.assertThat;

import com.sanctionco.jmail.net.InternetProtocolAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InternetAddressTest {
    private static final List<String> ODD =
            List.of("", "00", "01", "007", "256", "999", "1000", "-1", "+1", " 1", "1 ", "a", "0x1", "\u0661", "1.");

    static Stream<String> numbers() {
        return Stream.concat(IntStream.rangeClosed(0, 255).mapToObj(Integer::toString), ODD.stream());
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void agreesWithTheLibraryInEachPlace(String number) {
        for (String text :
                List.of(number + ".8.8.8", "8." + number + ".8.8", "8.8." + number + ".8", "8.8.8." + number, number)) {
            assertThat(InternetAddress.isOne(text)).as(text).isEqualTo(InternetProtocolAddress.isValid(text));
            assertThat(InternetAddress.plain(text) == null || InternetProtocolAddress.isValid(text))
                    .as(text)
                    .isTrue();
        }
    }

    @Test
    void leavesLeadingZerosToTheLibrary() {
        assertThat(InternetAddress.plain("8.8.8.08")).isNull();
        assertThat(InternetAddress.plain("8.8.0.0")).isNotNull();
    }

    @Test
    void hasTheBytesThatTheJdkSees() throws UnknownHostException {
        String text = "198.51.0.255";

        assertThat(Objects.requireNonNull(InternetAddress.plain(text)))
                .isEqualTo(InetAddress.getByName(text).getAddress());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001:db8::1", "::", "::ffff:8.8.8.8"})
    void knowsTheNewerOnes(String text) {
        assertThat(InternetAddress.isOne(text)).isTrue();
        assertThat(InternetAddress.plain(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8", "8.8.8.8.8", "8.8.8.", ".8.8.8", "8..8.8", "localhost", "gggg::"})
    void refusesTheRest(String text) {
        assertThat(InternetAddress.isOne(text)).isFalse();
    }
}
