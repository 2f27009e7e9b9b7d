package io.github.payuperu.sandbox.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.message.MessageComposer;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Memory ends somewhere. */
class PurchasesTest {
    private final AtomicLong numbers = new AtomicLong(1);
    private final Purchases purchases = new Purchases(2);

    @Test
    void forgetsTheOldestSale() {
        open("A");
        open("B");
        open("C");

        assertThat(purchases.newest()).extracting(Purchase::number).containsExactly(3L, 2L);
        assertThat(purchases.find(1)).isEmpty();
        assertThat(open("A").number()).isEqualTo(4);
    }

    private Purchase open(String reference) {
        Contract contract = Contract.get();
        MessageComposer form = MessageComposer.ofForm(
                        contract, contract.operation("webcheckout.form").orElseThrow())
                .set("form.referenceCode", reference);
        return purchases.open(Sale.of(form.build()), numbers::getAndIncrement);
    }
}
