package io.github.payuperu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldSearchTest {
    @ParameterizedTest
    @CsvSource({
        "order.accountId, order.accountId",
        "accountId, order.accountId",
        "ACCOUNTID, order.accountId",
        "transaction.order.accountId, order.accountId",
        "/transaction/order/accountId, order.accountId",
        "TX_TAX.value, order.additionalValues.TX_TAX.value",
        "paymentMethods[].id, paymentMethods[].id",
        "paymentMethods.id, paymentMethods[].id",
        "/paymentMethods/*/id, paymentMethods[].id",
        "transactionResponse.state, state",
    })
    void findsAFieldByWhatItIsCalled(String name, String term) {
        assertThat(terms(name)).containsExactly(term);
    }

    @Test
    void prefersAWholeNameToTheEndOfOne() {
        assertThat(terms("language")).containsExactly("language");
    }

    @Test
    void findsAllThatEndAlike() {
        assertThat(terms("emailAddress")).containsExactly("order.buyer.emailAddress", "payer.emailAddress");
    }

    @Test
    void findsBothDirections() {
        assertThat(terms("extraParameters")).containsExactly("extraParameters", "extraParameters");
    }

    @Test
    void takesNoPartOfAWord() {
        assertThat(terms("Address")).isEmpty();
        assertThat(terms("")).isEmpty();
        assertThat(terms(".")).isEmpty();
    }

    private static List<String> terms(String name) {
        return new FieldSearch(Contract.get())
                .find(name).stream().map(Field::term).toList();
    }
}
