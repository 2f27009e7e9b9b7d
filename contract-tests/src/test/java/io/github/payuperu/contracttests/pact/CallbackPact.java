package io.github.payuperu.contracttests.pact;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import au.com.dius.pact.core.model.matchingrules.MatchingRuleCategory;
import au.com.dius.pact.core.model.matchingrules.RegexMatcher;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pact between WebCheckout, which calls, and a shop, which is called. */
final class CallbackPact {
    static final String SHOP = "shop";
    static final String CONFIRMATION = "/confirmation";
    static final String RESPONSE = "/response";

    private static final String FORM = "application/x-www-form-urlencoded; charset=utf-8";

    private CallbackPact() {}

    static V4Pact webCheckout() {
        List<Interaction> interactions = new ArrayList<>();
        Callback.all().forEach(callback -> interactions.add(interaction(callback)));
        return new V4Pact(new Consumer("webcheckout"), new Provider(SHOP), interactions);
    }

    /** That the shop has dealt with it is all the gateway wants to know: any other status makes it call again. */
    static SynchronousHttp interaction(Callback callback) {
        return new SynchronousHttp(
                callback.description(),
                List.of(new ProviderState(callback.situation().text())),
                callback.isConfirmation() ? posted(callback) : visited(callback),
                new HttpResponse(200));
    }

    private static HttpRequest posted(Callback callback) {
        HttpRequest request = new HttpRequest("POST", CONFIRMATION);
        request.getHeaders().put("Content-Type", List.of(FORM));
        request.setBody(OptionalBody.body(Form.print(callback.parameters()).getBytes(UTF_8), new ContentType(FORM)));
        request.getMatchingRules().addCategory(rules(callback, "body", "$."));
        return request;
    }

    private static HttpRequest visited(Callback callback) {
        HttpRequest request = new HttpRequest("GET", RESPONSE);
        callback.parameters().forEach((name, value) -> request.getQuery().put(name, List.of(value)));
        request.getMatchingRules().addCategory(rules(callback, "query", ""));
        return request;
    }

    private static MatchingRuleCategory rules(Callback callback, String category, String prefix) {
        MatchingRuleCategory rules = new MatchingRuleCategory(category);
        for (Map.Entry<String, String> parameter : callback.parameters().entrySet()) {
            Field field = Contract.get().parameter(callback.form(), parameter.getKey());
            if (field != null
                    && Callback.mayVary(field.name())
                    && !parameter.getValue().isEmpty()) {
                Shape.of(field).forEach(shape -> rules.addRule(prefix + field.name(), new RegexMatcher(shape)));
            }
        }
        return rules;
    }
}
