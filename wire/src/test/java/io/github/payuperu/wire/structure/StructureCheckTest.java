package io.github.payuperu.wire.structure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.json.JsonReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructureCheckTest {
    private final Contract contract = Contract.get();
    private final JsonReader reader = new JsonReader(contract, Limits.DEFAULT);

    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "[]", "{\"type\":\"SALE\",\"creditCard\":{\"number\":[],\"x\":1}}"})
    void doesNotLookIntoWhatIsNoPartOfTheOperation(String transaction) {
        List<Finding> findings =
                read("{\"command\":\"PING\",\"transaction\":" + transaction + "}", Expectation.of(Direction.REQUEST));

        assertThat(findings)
                .filteredOn(finding -> String.valueOf(finding.pointer()).startsWith("/transaction"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.id()).isEqualTo("S-UNKNOWN");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @Test
    void stillSaysWhatIsGivenTwiceInThere() {
        assertThat(errors("{\"command\":\"PING\",\"transaction\":{\"type\":1,\"type\":2}}", Direction.REQUEST))
                .contains("S-DUPLICATE /transaction/type");
    }

    @Test
    void doesNotMindARepeatedNewcomerInAResponse() {
        assertThat(errors("{\"code\":\"SUCCESS\",\"news\":{\"item\":1,\"item\":2}}", Direction.RESPONSE))
                .isEmpty();
        assertThat(errors("{\"code\":\"SUCCESS\",\"code\":\"ERROR\"}", Direction.RESPONSE))
                .containsExactly("S-DUPLICATE /code");
    }

    @Test
    void doesNotJudgeTheOtherDirection() {
        assertThat(errors("{\"command\":\"PING\",\"code\":{},\"transactionResponse\":7}", Direction.REQUEST))
                .noneMatch(error -> error.contains("/code") || error.contains("/transactionResponse"));
        assertThat(errors("{\"code\":\"SUCCESS\",\"transaction\":{\"type\":[]}}", Direction.RESPONSE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"payer\":{},\"order\":{\"buyer\":{}}} | /transaction/payer/emailAddress",
                "{\"order\":{\"buyer\":{}}}              | /transaction/order/buyer/emailAddress",
                "{\"payer\":\"x\",\"order\":{\"buyer\":{}}}  | /transaction/order/buyer/emailAddress",
                "{\"order\":{}}                           | ",
                "null                                     | ",
            })
    void asksForAnAlternativeWhereThereIsRoomForIt(String transaction, @Nullable String pointer) {
        Operation cash = contract.operation("cash.charge").orElseThrow();
        String body = "{\"command\":\"SUBMIT_TRANSACTION\",\"transaction\":" + transaction + "}";

        assertThat(read(body, Expectation.of(Direction.REQUEST).of(cash)))
                .filteredOn(finding -> "any-of".equals(finding.arguments().get("case")))
                .extracting(Finding::pointer)
                .isEqualTo(pointer == null ? List.of() : List.of(pointer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"command\":\"CREATE_TOKEN\"}",
                "{\"command\":\"SUBMIT_TRANSACTION\",\"transaction\":{\"type\":\"REFUND\"}}"
            })
    void warnsOfOperationsThatTheGatewayKnowsAndTheContractDoesNot(String body) {
        assertThat(read(body, Expectation.NONE)).singleElement().satisfies(finding -> {
            assertThat(finding.id()).isEqualTo("S-OPERATION");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        });
    }

    private List<String> errors(String body, Direction direction) {
        return read(body, Expectation.of(direction)).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.id() + " " + finding.pointer())
                .toList();
    }

    private List<Finding> read(String body, Expectation expectation) {
        return reader.read(body.getBytes(UTF_8), expectation).list();
    }
}
