package io.github.payuperu.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.Reading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageReaderTest {
    private static final MessageReader READER = new MessageReader(Contract.get(), Limits.DEFAULT.withBytes(100));

    @ParameterizedTest
    @CsvSource({"' {}', JSON", "'[]', JSON", "'', JSON", "'\n<a/>', XML", "a=b, FORM"})
    void tellsTheSyntaxByTheFirstCharacter(String body, WireForm wire) {
        assertThat(read(body, StandardCharsets.UTF_8).wire()).isEqualTo(wire);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "{", "<", " ", "\0", "\u00ff"})
    void refusesWhatIsTooLargeWhateverItIs(String character) {
        Finding finding = only(read(character.repeat(101), StandardCharsets.ISO_8859_1));

        assertThat(finding.id()).isEqualTo("S-LIMIT");
        assertThat(finding.arguments()).containsEntry("case", "bytes").containsEntry("most", 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void saysThatAnotherEncodingIsNotUnderstood(Charset encoding) {
        Finding finding = only(read("{}", encoding));

        assertThat(finding.id()).isEqualTo("S-SYNTAX");
        assertThat(finding.arguments()).containsEntry("case", "encoding");
    }

    @Test
    void saysThatAFormIsNeitherJsonNorXml() {
        assertThat(only(read("hello", StandardCharsets.UTF_8)).arguments()).containsEntry("case", "neither");
    }

    private static Reading read(String body, Charset encoding) {
        return READER.read(body.getBytes(encoding), Expectation.NONE);
    }

    private static Finding only(Reading reading) {
        assertThat(reading.complete()).isFalse();
        assertThat(reading.list()).hasSize(1);
        return reading.list().get(0);
    }
}
