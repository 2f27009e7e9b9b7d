package io.github.payuperu.validators.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.validators.values.Money;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Confirmations as they are posted. */
class ConfirmationReaderTest {
    private static final String JSON = "{\"more\":{\"value\":1.00,\"list\":[{\"state_pol\":6}]},\"merchant_id\":508029,"
            + "\"reference_sale\":\"TestPayU05\",\"value\":150.26,\"currency\":\"USD\",\"state_pol\":4,\"extra1\":null,"
            + "\"sign\":\"1d95778a651e11a0ab93c2169a519cd6\",\"transaction_id\":\"T1\"}";

    private final Orders orders = new Orders() {
        @Override
        public Optional<Order> find(String reference) {
            return Optional.of(Order.open(reference, Money.parse("150.26 USD")));
        }

        @Override
        public boolean change(Order found, Order next) {
            return true;
        }
    };
    private final NotificationHandler handler =
            NotificationHandler.of(Confirmation.KEY, "508029", orders, Seen.inMemory(1));

    @Test
    void readsThePublishedSample() throws IOException {
        NotificationHandler retired =
                NotificationHandler.of(ApiKey.of("6u39nqhq8ftd0hlvnjfs66eh8c"), "508029", orders, Seen.inMemory(1));

        Reaction reaction = retired.handle(sample());

        assertThat(reaction.outcome()).isEqualTo(Outcome.FORGED);
        assertThat(reaction.missing()).isEmpty();
    }

    @Test
    void readsThePublishedSampleOfTheMerchantThatSignedIt() throws IOException {
        NotificationHandler retired =
                NotificationHandler.of(ApiKey.of("6u39nqhq8ftd0hlvnjfs66eh8c"), "500238", orders, Seen.inMemory(1));
        byte[] signed = text(sample())
                .replace("merchant_id=508029", "merchant_id=500238")
                .getBytes(StandardCharsets.UTF_8);

        Reaction reaction = retired.handle(signed);

        assertThat(reaction.verification().isAccepted()).isTrue();
        assertThat(reaction.notification())
                .isEqualTo(new Notification(
                        "500238",
                        "2015-05-27 13:04:37",
                        Money.parse("100.00 USD"),
                        "6",
                        "f5e668f1-7ecc-4b83-a4d1-0aaa68260862",
                        null));
    }

    @Test
    void readsJsonLikeAForm() {
        assertThat(handler.handle(bytes(JSON)).outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(handler.handle(bytes("\uFEFF " + JSON)).outcome()).isEqualTo(Outcome.DUPLICATE);
    }

    @Test
    void readsWhatAServletDecoded() {
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "merchant_id",
                new String[] {"508029"},
                "reference_sale",
                new String[] {"TestPayU05"},
                "value",
                new String[] {"150.26"},
                "currency",
                "USD",
                "state_pol",
                List.of("4"),
                "sign",
                "1d95778a651e11a0ab93c2169a519cd6"));

        assertThat(handler.handle(parameters).outcome()).isEqualTo(Outcome.CHANGED);
    }

    @Test
    void countsTheFirstOfTwo() {
        String twice = JSON.substring(0, JSON.length() - 1) + ",\"state_pol\":6,\"value\":1.00}";
        String form = "state_pol=4&state_pol=6&value=150.26&value=1.00&merchant_id=508029&reference_sale=TestPayU05"
                + "&currency=USD&sign=1d95778a651e11a0ab93c2169a519cd6";

        assertThat(handler.handle(bytes(twice)).notification().statePol()).isEqualTo("4");
        assertThat(handler.handle(bytes(form)).notification().statePol()).isEqualTo("4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "nothing", "{", "[]", "{}{}", "%zz=1", "<html/>", "<request", "a=%FF", "{\"value\":1,}"
            })
    void knowsWhatIsNoConfirmation(String body) {
        assertThat(handler.handle(bytes(body)).outcome().httpStatus()).isEqualTo(400);
    }

    @Test
    void readsNothingThatIsTooLarge() {
        String huge = "extra1=" + "x".repeat(2_000_000);

        assertThat(handler.handle(bytes(huge))).isEqualTo(Reaction.unreadable());
    }

    private static byte[] sample() throws IOException {
        try (InputStream in = ConfirmationReaderTest.class.getResourceAsStream(
                "/payu-peru/examples/webcheckout.confirmation.response.form")) {
            return in.readAllBytes();
        }
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
