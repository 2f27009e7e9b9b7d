package io.github.payuperu.contracttests.pact;

import au.com.dius.pact.core.model.Consumer;
import au.com.dius.pact.core.model.ContentType;
import au.com.dius.pact.core.model.HttpRequest;
import au.com.dius.pact.core.model.HttpResponse;
import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.Provider;
import au.com.dius.pact.core.model.ProviderState;
import au.com.dius.pact.core.model.V4Interaction.SynchronousHttp;
import au.com.dius.pact.core.model.V4Pact;
import au.com.dius.pact.core.model.generators.Category;
import au.com.dius.pact.core.model.generators.ProviderStateGenerator;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleCategory;
import au.com.dius.pact.core.support.expressions.DataType;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.WireForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All pacts; those between merchants and the gateway are made here, one for each syntax. */
final class Pacts {
    static final String GATEWAY = "payments-api";
    static final String SERVICE = "/payments-api/4.0/service.cgi";

    private Pacts() {}

    static Stream<V4Pact> all() {
        return Stream.of(merchant(WireForm.JSON), merchant(WireForm.XML), CallbackPact.webCheckout());
    }

    static V4Pact merchant(WireForm wire) {
        List<Interaction> interactions = new ArrayList<>();
        Scenarios.all().forEach(scenario -> interactions.add(interaction(scenario, wire)));
        return new V4Pact(new Consumer("merchant-" + wire.label()), new Provider(GATEWAY), interactions);
    }

    static SynchronousHttp interaction(Scenario scenario, WireForm wire) {
        return new SynchronousHttp(
                scenario.description(wire),
                List.of(new ProviderState(scenario.situation().text())),
                request(scenario, wire),
                response(scenario, wire));
    }

    private static HttpRequest request(Scenario scenario, WireForm wire) {
        HttpRequest request = new HttpRequest("POST", SERVICE);
        request.getHeaders().put("Content-Type", List.of(contentType(wire)));
        request.getHeaders().put("Accept", List.of("application/" + wire.label()));
        byte[] body = scenario.request().in(wire);
        if (scenario.request().cutOff()) {
            request.setBody(OptionalBody.body(body, ContentType.getTEXT_PLAIN()));
            return request;
        }
        request.setBody(OptionalBody.body(body, new ContentType(contentType(wire))));
        request.getMatchingRules().addCategory(rules(body, scenario.request(), wire));
        if (wire == WireForm.JSON && scenario.situation() == Situation.AUTHORIZED) {
            injected(request);
        }
        return request;
    }

    /** Only the gateway knows which authorisation is open: a capture has it from the provider state. */
    private static void injected(HttpRequest request) {
        Stream.of(Situation.ORDER, Situation.AUTHORIZATION)
                .forEach(term -> request.getGenerators()
                        .addGenerator(
                                Category.BODY,
                                "$"
                                        + Contract.get()
                                                .require(Direction.REQUEST, term)
                                                .pointer()
                                                .replace('/', '.'),
                                new ProviderStateGenerator("${" + term + "}", DataType.STRING)));
    }

    private static HttpResponse response(Scenario scenario, WireForm wire) {
        byte[] body = scenario.answer().in(wire);
        HttpResponse response = new HttpResponse(
                200,
                new HashMap<>(Map.of("Content-Type", List.of(contentType(wire)))),
                OptionalBody.body(body, new ContentType(contentType(wire))));
        response.getMatchingRules().addCategory(rules(body, scenario.answer(), wire));
        return response;
    }

    private static MatchingRuleCategory rules(byte[] body, Body of, WireForm wire) {
        return wire == WireForm.JSON ? JsonRules.of(body, of.decided()) : XmlRules.of(body, of.decided());
    }

    private static String contentType(WireForm wire) {
        return "application/" + wire.label() + "; charset=utf-8";
    }
}
