package io.github.payuperu.contracttests.client;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.payuperu.generatedclient.json.Order;
import io.github.payuperu.generatedclient.json.PaymentMethodsCommand;
import io.github.payuperu.generatedclient.json.PaymentMethodsRequest;
import io.github.payuperu.generatedclient.json.PingCommand;
import io.github.payuperu.generatedclient.json.PingRequest;
import io.github.payuperu.generatedclient.json.SubmitTransactionCommand;
import io.github.payuperu.generatedclient.json.SubmitTransactionRequest;
import io.github.payuperu.generatedclient.json.Transaction;
import io.github.payuperu.generatedclient.json.TransactionType;
import org.junit.jupiter.api.Test;

/** What a builder puts into a request without being asked, and what it does not. */
class BuilderTest {
    @Test
    void presetsTheCommand() {
        assertThat(SubmitTransactionRequest.builder().build().getCommand())
                .isEqualTo(SubmitTransactionCommand.SUBMIT_TRANSACTION);
        assertThat(PaymentMethodsRequest.builder().build().getCommand())
                .isEqualTo(PaymentMethodsCommand.GET_PAYMENT_METHODS);
        assertThat(PingRequest.builder().build().getCommand()).isEqualTo(PingCommand.PING);
    }

    @Test
    void writesNoMemberThatWasNotSet() throws JsonProcessingException {
        Transaction capture = Transaction.builder()
                .type(TransactionType.CAPTURE)
                .order(Order.builder().id("1400443216").build())
                .build();

        assertThatJson(new JsonMapper().writeValueAsString(capture))
                .isEqualTo("{type: 'CAPTURE', order: {id: '1400443216'}}");
    }
}
