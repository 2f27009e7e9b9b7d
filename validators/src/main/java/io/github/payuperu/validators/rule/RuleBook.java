package io.github.payuperu.validators.rule;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.finding.Findings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A list of rules, run in order. The gates stand here, once: the direction and the operation that a rule is about, and the
 * country, since a payment for elsewhere is none of Peru's business.
 */
public final class RuleBook {
    private static final Term COUNTRY = Term.request("paymentCountry");
    private static final String PERU = "PE";

    private final List<Rule> rules;
    /** By direction, the rules for each operation and, last, for a message that does not tell its operation. */
    private final Map<Direction, List<Speaker[]>> byOperation = new EnumMap<>(Direction.class);

    /**
     * @throws IllegalArgumentException if a rule is about an operation that the contract does not have
     */
    public RuleBook(List<Rule> rules, Contract contract) {
        this.rules = List.copyOf(rules);
        List<Speaker> speakers = new ArrayList<>();
        for (Rule rule : rules) {
            requireOperations(rule.card(), contract);
            speakers.add(new Speaker(rule, rule.card(), rule.card().reach() == RuleCard.Reach.EVERYWHERE));
        }
        for (Direction direction : Direction.values()) {
            List<Speaker[]> lists = new ArrayList<>();
            for (Operation operation : contract.allOperations()) {
                lists.add(about(speakers, direction, operation));
            }
            lists.add(about(speakers, direction, null));
            byOperation.put(direction, List.copyOf(lists));
        }
    }

    private static void requireOperations(RuleCard card, Contract contract) {
        for (String name : card.operations()) {
            if (contract.operation(name).isEmpty()) {
                throw new IllegalArgumentException(card.id() + " is about " + name + ", which is no operation");
            }
        }
    }

    /** The rules, in order of their ids. */
    public List<Rule> rules() {
        return rules;
    }

    /** The rule of that id. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.card().id().equals(id)).findFirst();
    }

    /** Lets every rule that is about the message look at it. */
    public void check(Subject subject, Findings findings) {
        boolean peru = isForPeru(subject);
        Verdict verdict = new Verdict(subject, findings);
        for (Speaker speaker : about(subject)) {
            if (peru || speaker.everywhere()) {
                speaker.rule().check(subject, verdict.by(speaker.card()));
            }
        }
    }

    private static boolean isForPeru(Subject subject) {
        String country = subject.direction() == Direction.REQUEST ? subject.text(COUNTRY) : null;
        return country == null || country.equals(PERU);
    }

    private Speaker[] about(Subject subject) {
        List<Speaker[]> lists = byOperation.getOrDefault(subject.direction(), List.of());
        Operation operation = subject.operation();
        return lists.get(operation == null ? lists.size() - 1 : operation.index());
    }

    private static Speaker[] about(List<Speaker> speakers, Direction direction, @Nullable Operation operation) {
        List<Speaker> about = new ArrayList<>();
        for (Speaker speaker : speakers) {
            RuleCard card = speaker.card();
            if (card.direction() == direction && isAbout(card.operations(), operation)) {
                about.add(speaker);
            }
        }
        return about.toArray(new Speaker[0]);
    }

    private static boolean isAbout(List<String> names, @Nullable Operation operation) {
        return names.isEmpty() || (operation != null && names.contains(operation.name()));
    }

    /** A rule, the card that says when it is asked, and whether that is so for every country. */
    private record Speaker(Rule rule, RuleCard card, boolean everywhere) {}
}
