package io.github.payuperu.validators.pe;

import java.util.List;
import java.util.stream.Stream;

/**
 * The fields without which Peru's rules reject some requests, though the contract requires them in none: a table for those who
 * list fields without a message to judge. The rules themselves do not read it; a test walks the cases of the rules and fails when a
 * rule misses a field that is not here, or the other way round.
 */
public final class PeruDemands {
    private static final List<Demand> OF_CARDS = List.of(
            new Demand("PE-080", "creditCard", "debitCard", "creditCardTokenId"),
            new Demand("PE-081", "debitCard"),
            new Demand("PE-082", "creditCard", "creditCardTokenId"),
            new Demand("PE-083", "creditCard.number", "creditCard.expirationDate", "creditCard.name"),
            new Demand("PE-083", "debitCard.number", "debitCard.expirationDate", "debitCard.name"),
            new Demand("PE-092", "creditCard.securityCode"),
            new Demand("PE-093", "debitCard.securityCode"));
    private static final List<Demand> OF_FORMS =
            List.of(new Demand("PE-243", "form.shippingAddress", "form.shippingCity", "form.shippingCountry"));

    private PeruDemands() {}

    /**
     * The ids of the rules that ask for the field in some requests of the operation; none where no rule does.
     *
     * @param term the field of a request
     * @param operation {@code card.charge} for example
     */
    public static List<String> rulesAskingFor(String term, String operation) {
        return demands(operation)
                .filter(demand -> demand.terms().contains(term))
                .map(Demand::rule)
                .toList();
    }

    private static Stream<Demand> demands(String operation) {
        if (PeruOperations.CARD_PAYMENTS.contains(operation)) {
            return OF_CARDS.stream();
        }
        return PeruOperations.FORM.contains(operation) ? OF_FORMS.stream() : Stream.empty();
    }

    private record Demand(String rule, List<String> terms) {
        Demand(String rule, String... terms) {
            this(rule, List.of(terms));
        }
    }
}
