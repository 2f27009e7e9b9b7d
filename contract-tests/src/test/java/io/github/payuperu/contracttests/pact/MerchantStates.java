package io.github.payuperu.contracttests.pact;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.payuperu.contracttests.samples.SampleBodies;
import io.github.payuperu.wire.contract.Direction;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings a merchant into a situation by the gateway's ordinary means. */
final class MerchantStates {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final URI service;
    private final Map<String, Object> merchant;

    MerchantStates(URI service, Map<String, Object> merchant) {
        this.service = service;
        this.merchant = merchant;
    }

    /** The values that requests have in that situation, by term. */
    Map<String, Object> enter(Situation situation) throws IOException, InterruptedException {
        Map<String, Object> values = new HashMap<>(merchant);
        if (situation == Situation.AUTHORIZED) {
            JsonNode authorized = authorize();
            values.put(Situation.ORDER, authorized.path("orderId").asText());
            values.put(Situation.AUTHORIZATION, authorized.path("transactionId").asText());
        }
        return values;
    }

    private JsonNode authorize() throws IOException, InterruptedException {
        List<Edit> own = merchant.entrySet().stream()
                .filter(value -> !value.getKey().equals("expirationDate"))
                .map(value -> Edit.set(value.getKey(), value.getValue()))
                .toList();
        byte[] body = JsonEdits.apply(SampleBodies.json("card.authorization.request"), Direction.REQUEST, own);
        HttpRequest request = HttpRequest.newBuilder(service)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return JsonEdits.MAPPER
                .readTree(CLIENT.send(request, BodyHandlers.ofByteArray()).body())
                .path("transactionResponse");
    }
}
