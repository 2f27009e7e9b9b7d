package io.github.payuperu.wire.message;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.json.JsonReader;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagePlacesTest {
    private final JsonReader reader = new JsonReader(Contract.get(), Limits.DEFAULT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            plain | entry[string[1]='plain']/*[2]
            it's  | entry[string[1]="it's"]/*[2]
            a\\"b | entry[string[1]='a"b']/*[2]
            '\\"' | entry[string[1]=concat('',"'",'"',"'",'')]/*[2]
            """)
    void quotesNamesInXPath(String name, String end) {
        String body = "{\"transaction\":{\"extraParameters\":{\"" + name + "\":[]}}}";

        assertThat(reader.read(body.getBytes(UTF_8), Expectation.NONE).list())
                .filteredOn(finding ->
                        finding.severity() == Severity.ERROR && finding.id().equals("S-TYPE"))
                .extracting(Finding::xpath)
                .containsExactly("/request/transaction/extraParameters/" + end);
    }
}
