package io.github.payuperu.wire.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.message.MessageComposer;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonWriterTest {
    private final Contract contract = Contract.get();
    private final JsonReader reader = new JsonReader(contract, Limits.DEFAULT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"command\":\"PING\",\"test\":true}",
                "{\"transaction\":{\"order\":{\"additionalValues\":{\"TX_VALUE\":{\"value\":100.50,\"currency\":\"PEN\"}}}}}",
                "{\"code\":\"SUCCESS\",\"error\":null,\"paymentMethods\":[{\"id\":\"258\"},{\"id\":1067}]}",
                "{\"unknown\":{\"a\":[1,[true,null],{}]},\"é\":\"ñ😀\\n\"}",
            })
    void writesWhatWasRead(String json) {
        assertThat(rewritten(json)).isEqualTo(json);
    }

    @Test
    void leavesDuplicatesOut() {
        assertThat(rewritten("{\"language\":\"es\",\"language\":\"en\",\"x\":{\"y\":1,\"y\":{\"z\":2}}}"))
                .isEqualTo("{\"language\":\"es\",\"x\":{\"y\":1}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"card.charge.request", "cash.charge.response", "payment-methods.response"})
    void prettyOutputReadsBackTheSame(String example) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/payu-peru/examples/" + example + ".json")) {
            Message message = reader.read(in.readAllBytes(), Expectation.NONE).message();
            byte[] pretty = JsonWriter.pretty().write(message);

            assertThat(rewritten(new String(pretty, UTF_8)))
                    .isEqualTo(new String(JsonWriter.compact().write(message), UTF_8));
        }
    }

    @Test
    void writesComposedMessagesInContractOrder() {
        Message message = new MessageComposer(contract, Direction.RESPONSE)
                .set("state", "PENDING")
                .set("extraParameters.EXPIRATION_DATE", 1_624_391_480_302L)
                .set("orderId", 857_804_123L)
                .setNull("error")
                .set("code", "SUCCESS")
                .build();

        assertThat(new String(JsonWriter.compact().write(message), UTF_8))
                .isEqualTo("{\"code\":\"SUCCESS\",\"error\":null,\"transactionResponse\":{\"orderId\":857804123,"
                        + "\"state\":\"PENDING\",\"extraParameters\":{\"EXPIRATION_DATE\":1624391480302}}}");
    }

    @Test
    void writesComposedListsAndDecimals() {
        Message methods = new MessageComposer(contract, Direction.RESPONSE)
                .set("code", "SUCCESS")
                .add(
                        "paymentMethods",
                        method -> method.set("paymentMethods[].id", "258").set("paymentMethods[].enabled", true))
                .add("paymentMethods", method -> method.set("paymentMethods[].id", "1067"))
                .build();
        Message amount = new MessageComposer(contract, Direction.REQUEST)
                .set("order.additionalValues.TX_VALUE.value", new BigDecimal("1E+2"))
                .build();

        assertThat(new String(JsonWriter.compact().write(methods), UTF_8))
                .isEqualTo(
                        "{\"code\":\"SUCCESS\",\"paymentMethods\":[{\"id\":\"258\",\"enabled\":true},{\"id\":\"1067\"}]}");
        assertThat(new String(JsonWriter.compact().write(amount), UTF_8)).contains("\"value\":100}");
    }

    private String rewritten(String json) {
        Message message = reader.read(json.getBytes(UTF_8), Expectation.NONE).message();
        return new String(JsonWriter.compact().write(message), UTF_8);
    }
}
