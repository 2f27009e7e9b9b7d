package io.github.payuperu.validators.pe.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.finding.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PE-007, whose cases are bytes. */
public class BodyIsUtf8Test {
    private static final String CITY =
            "<transaction><order><shippingAddress><city>%s</city></shippingAddress></order>%s</transaction>";
    private static final String ABROAD = "<paymentCountry>CO</paymentCountry>";

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "iso-8859-1", "Latin1"})
    void firesWhereXmlDeclaresLatin1(String encoding) {
        assertThat(findings(declared(encoding, ""), StandardCharsets.ISO_8859_1))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.position()).isEqualTo(new Position(1, 1));
                    assertThat(finding.arguments()).containsEntry("encoding", "ISO-8859-1");
                });
    }

    @Test
    void firesAbroadToo() {
        assertThat(findings(declared("ISO-8859-1", ABROAD), StandardCharsets.ISO_8859_1))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "utf-8"})
    void passesDeclaredUtf8(String encoding) {
        assertThat(findings(declared(encoding, ""), StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void passesXmlThatDeclaresNothing() {
        assertThat(findings(request("Católica", ""), StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void passesDeclaredAscii() {
        assertThat(findings(
                        "<?xml version='1.0' encoding='US-ASCII'?>" + request("Lima", ""), StandardCharsets.US_ASCII))
                .isEmpty();
    }

    @Test
    void passesJson() {
        assertThat(findings("{\"command\":\"PING\"}", StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void leavesAWrongByteToStructure() {
        byte[] body = request("Católica", "").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(PayuValidator.create().check(body).findings())
                .extracting(Finding::id)
                .containsExactly("S-SYNTAX");
    }

    private static String declared(String encoding, String more) {
        return "<?xml version='1.0' encoding='" + encoding + "'?>" + request("Católica", more);
    }

    private static String request(String city, String more) {
        return "<request><command>SUBMIT_TRANSACTION</command>" + CITY.formatted(city, more) + "</request>";
    }

    private static List<Finding> findings(String body, Charset charset) {
        return PayuValidator.create().check(body.getBytes(charset)).findings().stream()
                .filter(finding -> finding.id().equals("PE-007"))
                .toList();
    }
}
