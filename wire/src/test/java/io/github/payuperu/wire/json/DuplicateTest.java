package io.github.payuperu.wire.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.finding.StructureId;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateTest {
    private final JsonReader reader = new JsonReader(Contract.get(), Limits.DEFAULT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"test":true,"test":true}                            | /test             | /request/isTest
            {"x":1,"x":2}                                        | /x                | /request/x
            {"x":[{"y":1,"y":{}}]}                               | /x/0/y            | /request/x/*[1]/y
            {"merchant":{"apiKey":"abcdef","apiKey":"abcdef"}}   | /merchant/apiKey  | /request/merchant/apiKey
            {"merchant":{"apiLogin":"x"},"merchant":{"z":1}}     | /merchant         | /request/merchant
            {"transaction":{"extraParameters":{"A":1,"A":2}}}    | /transaction/extraParameters/A | \
            /request/transaction/extraParameters/entry[string[1]='A']/*[2]
            """)
    void isReportedWhereItStands(String body, String pointer, String xpath) {
        assertThat(duplicates(body)).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).isEqualTo(pointer);
            assertThat(finding.xpath()).isEqualTo(xpath);
        });
    }

    @Test
    void isReportedEachTime() {
        assertThat(duplicates("{\"x\":1,\"x\":2,\"x\":3}"))
                .extracting(Finding::pointer)
                .containsExactly("/x", "/x");
    }

    @Test
    void hidesNothingThatTheFirstLacks() {
        assertThat(errors("{\"merchant\":{\"apiLogin\":\"pRRXKOl8ikMmt9u\"},\"merchant\":{}}"))
                .extracting(Finding::pointer)
                .contains("/merchant", "/merchant/apiKey");
    }

    private List<Finding> duplicates(String body) {
        return errors(body).stream()
                .filter(finding -> finding.id().equals(StructureId.DUPLICATE.id()))
                .toList();
    }

    private List<Finding> errors(String body) {
        return reader.read(body.getBytes(UTF_8), Expectation.NONE).list().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}
