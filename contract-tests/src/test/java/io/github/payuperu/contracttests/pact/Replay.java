package io.github.payuperu.contracttests.pact;

import au.com.dius.pact.core.model.V4Interaction.SynchronousHttp;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleCategory;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.Operation;
import java.util.List;
import java.util.Map;

/**
 * A request of a pact as it is sent to a provider: where a matching rule says that a value may vary, today's takes its place.
 * Pact's own generators do not reach into XML.
 */
final class Replay {
    /** Which one does not matter: the root of all requests is the same. */
    private static final Operation ANY = Contract.get().operations().get(0);

    private final SynchronousHttp interaction;

    Replay(SynchronousHttp interaction) {
        this.interaction = interaction;
    }

    byte[] body(Map<String, Object> values) {
        byte[] body = interaction.getRequest().getBody().getValue();
        List<Edit> edits = values.entrySet().stream()
                .filter(value -> mayVary(Contract.get().require(Direction.REQUEST, value.getKey())))
                .map(value -> Edit.set(value.getKey(), value.getValue()))
                .toList();
        if (edits.isEmpty()) {
            return body;
        }
        return isXml()
                ? new XmlEdits(ANY, Direction.REQUEST).apply(body, edits)
                : JsonEdits.apply(body, Direction.REQUEST, edits);
    }

    private boolean mayVary(Field field) {
        MatchingRuleCategory rules = interaction.getRequest().getMatchingRules().rulesForCategory("body");
        return rules.getMatchingRules().containsKey(isXml() ? XmlRules.path(field) : JsonRules.path(field));
    }

    private boolean isXml() {
        return interaction.getRequest().asHttpPart().determineContentType().isXml();
    }
}
