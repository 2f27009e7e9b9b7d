package io.github.payuperu.contracttests.client;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.payuperu.generatedclient.json.PaymentMethodsResponse;
import io.github.payuperu.generatedclient.json.PaymentResponse;
import io.github.payuperu.generatedclient.json.PingRequest;
import org.junit.jupiter.api.Test;

/** Answers are read whatever PayU adds to them, with any mapper; requests are not. */
class ToleranceTest {
    private final JsonMapper mapper = new JsonMapper();

    @Test
    void keepsTheTextOfAValueItDoesNotKnow() throws JsonProcessingException {
        String json = """
                {"code": "MAYBE", "transactionResponse": {
                    "state": "IN_LIMBO", "responseCode": "NEW_CODE", "pendingReason": "NEW_REASON"}}""";

        assertThatJson(mapper.writeValueAsString(mapper.readValue(json, PaymentResponse.class)))
                .isEqualTo(json);
    }

    @Test
    void passesOverMembersItDoesNotKnow() throws JsonProcessingException {
        String payment = "{\"code\": \"SUCCESS\", \"new\": 1, \"transactionResponse\": {\"new\": {\"a\": [1]}}}";
        String methods = "{\"code\": \"SUCCESS\", \"new\": [], \"paymentMethods\": [{\"id\": \"1\", \"new\": null}]}";

        assertThat(mapper.readValue(payment, PaymentResponse.class).getTransactionResponse())
                .isNotNull();
        assertThat(mapper.readValue(methods, PaymentMethodsResponse.class).getPaymentMethods())
                .singleElement()
                .satisfies(method -> assertThat(method.getId()).isEqualTo("1"));
    }

    @Test
    void takesNullForAbsent() throws JsonProcessingException {
        assertThat(mapper.readValue("{\"code\": \"ERROR\", \"transactionResponse\": null}", PaymentResponse.class))
                .isEqualTo(PaymentResponse.builder().code("ERROR").build());
    }

    @Test
    void refusesInARequestWhatItWouldLose() {
        assertThatThrownBy(() -> mapper.readValue("{\"langauge\": \"es\"}", PingRequest.class))
                .isInstanceOf(UnrecognizedPropertyException.class);
        assertThatThrownBy(() -> mapper.readValue("{\"language\": \"xx\"}", PingRequest.class))
                .isInstanceOf(ValueInstantiationException.class);
    }
}
