package io.github.payuperu.validators.pe.amount;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.data.Table;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import java.util.List;
import org.junit.jupiter.api.Test;

class CurrenciesTest {
    @Test
    void areSomeOfThoseTheContractLists() {
        List<String> listed = Contract.get()
                .require(Direction.REQUEST, "order.additionalValues.TX_VALUE.currency")
                .values();

        assertThat(Table.beside(CurrencyIsUsedInPeru.class, "currencies.tsv").column("code"))
                .isSubsetOf(listed)
                .hasSizeLessThan(listed.size());
    }
}
