package io.github.payuperu.cli.send;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.json.JsonWriter;
import io.github.payuperu.wire.message.Message;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MaskingTest {
    @Test
    void hidesWhatTheContractCallsSensitive() {
        assertThat(masked("{\"command\":\"PING\",\"merchant\":{\"apiLogin\":\"me\",\"apiKey\":\"k3y\"}}"))
                .isEqualTo("{\"command\":\"PING\",\"merchant\":{\"apiLogin\":\"me\",\"apiKey\":\"***\"}}");
    }

    @Test
    void hidesWhatGoesByTheNameOfASecretWhereverItIs() {
        assertThat(masked("{\"command\":\"PING\",\"echo\":{\"securityCode\":777,\"list\":[{\"apiKey\":\"k3y\"}]}}"))
                .isEqualTo(
                        "{\"command\":\"PING\",\"echo\":{\"securityCode\":\"***\",\"list\":[{\"apiKey\":\"***\"}]}}");
    }

    @Test
    void hidesEverythingBelowASecret() {
        assertThat(masked("{\"command\":\"PING\",\"number\":{\"a\":\"1\",\"b\":[2,true,null]},\"test\":true}"))
                .isEqualTo(
                        "{\"command\":\"PING\",\"number\":{\"a\":\"***\",\"b\":[\"***\",\"***\",null]},\"test\":true}");
    }

    @Test
    void leavesEverythingElseAsItWas() {
        String body = "{\"command\":\"PING\",\"test\":false,\"x\":[1.50,{},[],null,\"Perú\"],\"language\":\"es\"}";

        assertThat(masked(body)).isEqualTo(body);
    }

    private static String masked(String body) {
        Message message = PayuValidator.create()
                .check(body.getBytes(StandardCharsets.UTF_8))
                .message()
                .orElseThrow();
        Message masked = new Masking(Contract.get()).mask(message);
        return new String(JsonWriter.compact().write(masked), StandardCharsets.UTF_8);
    }
}
