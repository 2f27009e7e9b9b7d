package io.github.payuperu.validators.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedsTest {
    private static final Contract CONTRACT = Contract.get();

    @ParameterizedTest(name = "{1} in the request of {0}: {2}")
    @CsvSource({
        // required with all its parents
        "ping, merchant.apiKey, YES",
        "card.charge, order.buyer.shippingAddress.street1, YES",
        "cash.charge, payer.fullName, YES",
        "card.capture, parentTransactionId, YES",
        // required in a parent that may be missing
        "card.charge, payer.billingAddress, CONDITIONAL",
        "card.charge, payer.billingAddress.state, CONDITIONAL",
        // one of several
        "cash.charge, payer.emailAddress, CONDITIONAL",
        "cash.charge, order.buyer.emailAddress, CONDITIONAL",
        // asked for by a rule
        "card.charge, creditCard, CONDITIONAL",
        "card.charge, creditCardTokenId, CONDITIONAL",
        "card.authorization, debitCard.securityCode, CONDITIONAL",
        // optional, and documented as mandatory but not enforced
        "card.charge, order.notifyUrl, NO",
        "card.charge, payer.dniType, NO",
        "card.capture, order.buyer.emailAddress, NO",
        "card.capture, creditCard.number, NO",
        "card.authorization, creditCard.processWithoutCvv2, NO",
        // no part of the operation, or below what is none
        "cash.charge, creditCard, FORBIDDEN",
        "cash.charge, creditCard.number, FORBIDDEN",
        "ping, order.accountId, FORBIDDEN",
        "card.charge, order.id, FORBIDDEN",
    })
    void looksAtParentsAlternativesAndRules(String operation, String term, Need expected) {
        assertThat(need(operation, Direction.REQUEST, term)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} in the response of {0}: {2}")
    @CsvSource({
        "card.charge, code, YES",
        "card.charge, state, NO",
        "card.charge, paymentMethods[].id, FORBIDDEN",
        "payment-methods, paymentMethods[].id, NO",
        "payment-methods, transactionResponse, FORBIDDEN",
    })
    void judgesResponsesByTheContractAlone(String operation, String term, Need expected) {
        assertThat(need(operation, Direction.RESPONSE, term)).isEqualTo(expected);
    }

    private static Need need(String operation, Direction direction, String term) {
        return new Needs(CONTRACT)
                .of(
                        CONTRACT.require(direction, term),
                        CONTRACT.operation(operation).orElseThrow());
    }
}
