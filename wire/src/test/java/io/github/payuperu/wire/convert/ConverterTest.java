package io.github.payuperu.wire.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.MessageReader;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a message in the other syntax, and what is said of it. */
class ConverterTest {
    private static final MessageReader READER = new MessageReader(Contract.get(), Limits.DEFAULT);

    @Test
    void neverMakesAnUnknownNameAnotherField() {
        assertThat(convert("{\"command\":\"PING\",\"isTest\":true}", WireForm.XML)
                        .body())
                .isEmpty();
        assertThat(convert("<request><command>PING</command><test>true</test></request>", WireForm.JSON)
                        .losses())
                .singleElement()
                .satisfies(loss -> {
                    assertThat(loss.id()).isEqualTo("L-NAME");
                    assertThat(loss.pointer()).isEqualTo("/test");
                });
        assertThat(convert("{\"command\":\"PING\",\"merchant\":{\"isTest\":true}}", WireForm.XML)
                        .body())
                .isPresent();
    }

    @Test
    void writesAnEmptyObjectWithoutALineInIt() {
        Conversion conversion = Converter.pretty(Contract.get(), Limits.DEFAULT)
                .convert(READER.read(bytes("{\"language\":{}}"), Expectation.NONE), WireForm.XML);

        assertThat(text(conversion)).isEqualTo("<request>\n  <language/>\n</request>\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0", "1.0", "1E12"})
    void leavesANumberThatNoInstantIsWrittenLike(String number) {
        Conversion conversion = convert(
                "{\"code\":\"SUCCESS\",\"transactionResponse\":{\"operationDate\":" + number + "}}", WireForm.XML);

        assertThat(text(conversion)).contains("<operationDate>" + number + "</operationDate>");
        assertThat(conversion.losses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E99999999999", "1e-99999999999", "-0", "123456789012345678901234567890"})
    void writesAnyNumberOfAMap(String number) {
        String json = "{\"command\":\"X\",\"transaction\":{\"extraParameters\":{\"K\":" + number + "}}}";
        Conversion conversion = convert(json, WireForm.XML);

        assertThat(conversion.losses()).isEmpty();
        assertThat(text(conversion)).contains(">" + number + "</");
    }

    @Test
    void callsBlanksAroundANumberNoMilliseconds() {
        assertThat(convert("{\"code\":\"x\",\"transactionResponse\":{\"operationDate\":\" \"}}", WireForm.XML)
                        .losses())
                .extracting(loss -> loss.id())
                .containsExactly("L-TYPE");
    }

    private static Conversion convert(String body, WireForm target) {
        return Converter.compact(Contract.get(), Limits.DEFAULT)
                .convert(READER.read(bytes(body), Expectation.NONE), target);
    }

    private static byte[] bytes(String body) {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Conversion conversion) {
        return new String(conversion.body().orElseThrow(), StandardCharsets.UTF_8);
    }
}
