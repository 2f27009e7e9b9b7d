package io.github.payuperu.contracttests.pact;

import au.com.dius.pact.core.model.matchingrules.BooleanMatcher;
import au.com.dius.pact.core.model.matchingrules.MatchingRule;
import au.com.dius.pact.core.model.matchingrules.MatchingRuleCategory;
import au.com.dius.pact.core.model.matchingrules.MinTypeMatcher;
import au.com.dius.pact.core.model.matchingrules.NullMatcher;
import au.com.dius.pact.core.model.matchingrules.NumberTypeMatcher;
import au.com.dius.pact.core.model.matchingrules.RegexMatcher;
import au.com.dius.pact.core.model.matchingrules.RuleLogic;
import au.com.dius.pact.core.model.matchingrules.TypeMatcher;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.ValueType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Walks a body in JSON along the contract and says of each value what it may be instead. */
final class JsonRules {
    static final String ANYTHING = "(?s).*";

    private final MatchingRuleCategory rules = new MatchingRuleCategory("body");
    private final Set<String> decided;

    private JsonRules(Set<String> decided) {
        this.decided = decided;
    }

    static MatchingRuleCategory of(byte[] body, Set<String> decided) {
        JsonRules walk = new JsonRules(decided);
        try {
            ((ObjectNode) JsonEdits.MAPPER.readTree(body))
                    .properties()
                    .forEach(member -> walk.visit(
                            "$." + member.getKey(), Contract.get().rootMember(member.getKey()), member.getValue()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return walk.rules;
    }

    /** The place of a field that stands in no list. */
    static String path(Field field) {
        return "$" + field.pointer().replace('/', '.');
    }

    private void visit(String path, Field field, JsonNode value) {
        if (field == null || decided.contains(field.term())) {
            return;
        }
        if (value.isNull()) {
            orNull(path, field);
        } else if (value.isArray()) {
            rules.addRule(path, new MinTypeMatcher(1));
            visit(path + "[*]", field.element(), value.get(0));
        } else if (value.isObject()) {
            value.properties()
                    .forEach(member ->
                            visit(path + "." + member.getKey(), field.child(member.getKey()), member.getValue()));
        } else {
            typed(field).forEach(rule -> rules.addRule(path, rule));
        }
    }

    /** Where a sample shows null the member is there; whether it once has a value is not known. */
    private void orNull(String path, Field field) {
        rules.addRule(path, NullMatcher.INSTANCE, RuleLogic.OR);
        String shape = field.type().isContainer() ? ANYTHING : Shape.of(field).get(0);
        rules.addRule(path, new RegexMatcher(shape), RuleLogic.OR);
    }

    private static Stream<MatchingRule> typed(Field field) {
        Stream<MatchingRule> type = switch (field.type()) {
            case INTEGER, EPOCH_MILLIS -> Stream.of(new NumberTypeMatcher(NumberTypeMatcher.NumberType.INTEGER));
            case NUMBER -> Stream.of(new NumberTypeMatcher(NumberTypeMatcher.NumberType.NUMBER));
            // alone, it takes a text that reads "true"
            case BOOLEAN -> Stream.of(TypeMatcher.INSTANCE, BooleanMatcher.INSTANCE);
            default -> Stream.of(TypeMatcher.INSTANCE);
        };
        List<String> shapes = field.type() == ValueType.BOOLEAN ? List.of() : Shape.of(field);
        return Stream.concat(type, shapes.stream().map(RegexMatcher::new));
    }
}
