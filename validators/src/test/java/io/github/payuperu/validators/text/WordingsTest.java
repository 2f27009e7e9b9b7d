package io.github.payuperu.validators.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.text.Wordings.Wording;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordingsTest {
    @Test
    void haveOneForEachCase() {
        assertThat(Wordings.in(Locale.ENGLISH).of("PE-080"))
                .extracting(Wording::hint)
                .containsExactly(
                        "Send only the one that fits the payment method.",
                        "Send creditCard, debitCard or creditCardTokenId.");
    }

    @Test
    void leavePlaceholdersUnfilled() {
        assertThat(Wordings.in(new Locale("es")).of("PE-093"))
                .containsExactly(new Wording(
                        "Falta <field>: una tarjeta de débito siempre se paga con su código de seguridad.",
                        "Envía <field>."));
    }

    @Test
    void areNotMixedUpByIdsThatStartAlike() {
        assertThat(Wordings.in(Locale.ENGLISH).of("PE-0")).isEmpty();
        assertThat(Wordings.in(Locale.ENGLISH).of("S-MAX")).isEmpty();
    }
}
