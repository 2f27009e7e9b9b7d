package io.github.payuperu.contracttests.pact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import au.com.dius.pact.consumer.PactVerificationResult;
import au.com.dius.pact.core.model.V4Interaction.SynchronousHttp;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.payuperu.contracttests.client.Models;
import io.github.payuperu.contracttests.client.PaymentsMapper;
import io.github.payuperu.generatedclient.xml.PaymentMethodsResponse;
import io.github.payuperu.generatedclient.xml.PaymentResponse;
import io.github.payuperu.generatedclient.xml.PayuXml;
import io.github.payuperu.generatedclient.xml.Request;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.form.FormReader;
import io.github.payuperu.wire.form.FormWriter;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The generated models ask as the pacts do, and understand the answers: each is a consumer before Pact's mock provider. */
class ConsumersTest {
    /** Mistakes that no model can hold. */
    private static final List<String> NOT_MODELLED = List.of("S-ENUM", "S-SYNTAX");

    private static final JsonMapper JSON = PaymentsMapper.create();
    private static final Contract CONTRACT = Contract.get();

    static Stream<Scenario> scenarios() {
        return Scenarios.all().stream()
                .filter(scenario -> scenario.faults().stream().noneMatch(NOT_MODELLED::contains));
    }

    static Stream<Callback> confirmations() {
        return Callback.all().stream().filter(Callback::isConfirmation);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void jsonModels(Scenario scenario) throws IOException, InterruptedException {
        SynchronousHttp interaction = Pacts.interaction(scenario, WireForm.JSON);
        try (MockGateway gateway = MockGateway.playing(interaction)) {
            Class<?> asked = Models.of(scenario.request().operation(), Direction.REQUEST);
            Object request = JSON.readValue(scenario.request().in(WireForm.JSON), asked);

            byte[] answer = gateway.send(JSON.writeValueAsBytes(request));

            assertThat(gateway.result()).isInstanceOf(PactVerificationResult.Ok.class);
            Object understood =
                    JSON.readValue(answer, Models.of(scenario.answer().operation(), Direction.RESPONSE));
            assertThat(withoutNulls(JSON.writeValueAsBytes(understood)))
                    .isEqualTo(withoutNulls(scenario.answer().in(WireForm.JSON)));
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void jaxbClasses(Scenario scenario) throws IOException, InterruptedException {
        SynchronousHttp interaction = Pacts.interaction(scenario, WireForm.XML);
        try (MockGateway gateway = MockGateway.playing(interaction)) {
            Request request = PayuXml.unmarshal(scenario.request().in(WireForm.XML), Request.class)
                    .root();

            byte[] answer = gateway.send(PayuXml.marshal(request));

            assertThat(gateway.result()).isInstanceOf(PactVerificationResult.Ok.class);
            PayuXml.Document<?> understood = PayuXml.unmarshal(answer, answerOf(scenario));
            assertThat(understood.problems()).isEmpty();
            assertThat(Xml.sorted(PayuXml.marshal(understood.root())))
                    .isEqualTo(Xml.sorted(scenario.answer().in(WireForm.XML)));
        }
    }

    @ParameterizedTest
    @MethodSource("confirmations")
    void formsOfTheContract(Callback callback) throws IOException, InterruptedException {
        SynchronousHttp interaction = CallbackPact.interaction(callback);
        try (MockGateway shop = MockGateway.playing(interaction)) {
            Message told = new FormReader(CONTRACT, Limits.DEFAULT)
                    .read(callback.parameters(), Expectation.NONE.of(callback.form()))
                    .message();

            shop.send(new FormWriter().write(told).getBytes(UTF_8));

            assertThat(shop.result()).isInstanceOf(PactVerificationResult.Ok.class);
        }
    }

    private static Class<?> answerOf(Scenario scenario) {
        return scenario.answer().operation().responseRoot().equals("paymentResponse")
                ? PaymentResponse.class
                : PaymentMethodsResponse.class;
    }

    private static JsonNode withoutNulls(byte[] json) throws IOException {
        return Nulls.leftOut(JsonEdits.MAPPER.readTree(json));
    }
}
