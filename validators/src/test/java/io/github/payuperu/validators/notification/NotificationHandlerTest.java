package io.github.payuperu.validators.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.payuperu.validators.signature.Algorithm;
import io.github.payuperu.validators.signature.Verification;
import io.github.payuperu.validators.values.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationHandlerTest {
    private static final String APPROVED = "4";
    private static final String EXPIRED = "5";
    private static final String DECLINED = "6";

    private final Ledger ledger = new Ledger();
    private final Seen seen = Seen.inMemory(100);
    private final NotificationHandler handler = NotificationHandler.of(Confirmation.KEY, "508029", ledger, seen);

    @ParameterizedTest
    @CsvSource({"4, APPROVED", "5, EXPIRED", "6, DECLINED"})
    void changesTheOrder(String statePol, OrderState state) {
        Reaction reaction = handler.handle(Confirmation.of(statePol, "T1").signed());

        assertThat(reaction.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(reaction.notification().tells()).contains(state);
        assertThat(ledger.order().state()).isEqualTo(state);
    }

    @Test
    void takesThePublishedSampleForAnApproval() {
        Map<String, String> sample = Map.of(
                "merchant_id", "508029",
                "reference_sale", "TestPayU05",
                "value", "150.26",
                "currency", "USD",
                "state_pol", "4",
                "sign", "1d95778a651e11a0ab93c2169a519cd6");

        Reaction reaction = handler.handle(sample);

        assertThat(reaction.verification().isAccepted()).isTrue();
        assertThat(reaction.notification())
                .isEqualTo(new Notification("508029", "TestPayU05", Money.parse("150.26 USD"), "4", null, null));
        assertThat(reaction.outcome()).isEqualTo(Outcome.UNKNOWN_ORDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"merchant_id", "reference_sale", "value", "currency", "state_pol", "sign"})
    void needsSixParameters(String name) {
        Map<String, String> without =
                new HashMap<>(Confirmation.of(APPROVED, "T1").signed());
        Map<String, String> empty = new HashMap<>(without);
        without.remove(name);
        empty.put(name, "");

        assertThat(List.of(handler.handle(without), handler.handle(empty)))
                .allMatch(reaction -> reaction.equals(Reaction.incomplete(List.of(name))));
        assertUntouched();
    }

    @Test
    void needsNoOther() {
        Map<String, String> six = new HashMap<>(Confirmation.of(APPROVED, "T1").signed());
        six.keySet().retainAll(Set.of("merchant_id", "reference_sale", "value", "currency", "state_pol", "sign"));

        assertThat(handler.handle(six).outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(handler.handle(six).outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @ParameterizedTest
    @CsvSource({
        "merchant_id, 508028",
        "reference_sale, PE-0002",
        "value, 1.00",
        "value, 118.01",
        "value, 1E2",
        "currency, USD",
        "state_pol, 4",
        "reference_sale, PE~0001",
    })
    void refusesWhatWasTamperedWith(String name, String value) {
        Map<String, String> tampered =
                new HashMap<>(Confirmation.of(DECLINED, "T1").signed());
        tampered.put(name, value);

        Reaction reaction = handler.handle(tampered);

        assertThat(reaction.outcome()).isEqualTo(Outcome.FORGED);
        assertThat(reaction.notification()).isNull();
        assertUntouched();
    }

    @Test
    void saysThatAnotherStateWasSigned() {
        Map<String, String> tampered =
                new HashMap<>(Confirmation.of(DECLINED, "T1").signed());
        tampered.put("state_pol", APPROVED);

        assertThat(handler.handle(tampered).verification().outcome()).isEqualTo(Verification.Outcome.OTHER_SPELLING);
    }

    @ParameterizedTest
    @CsvSource({
        "merchant_id, 508028, OTHER_MERCHANT",
        "reference_sale, PE-0002, UNKNOWN_ORDER",
        "value, 118.01, OTHER_AMOUNT",
        "value, 1.18, OTHER_AMOUNT",
        "currency, USD, OTHER_CURRENCY",
        "transaction_type, REFUND, OTHER_TRANSACTION",
        "transaction_type, AUTHORIZATION, OTHER_TRANSACTION",
    })
    void leavesTheOrderWhenSomethingElseIsSigned(String name, String value, Outcome outcome) {
        Map<String, String> other =
                Confirmation.of(APPROVED, "T1").with(name, value).signed();

        Reaction reaction = handler.handle(other);

        assertThat(reaction.outcome()).isEqualTo(outcome);
        assertThat(reaction.notification().transactionId()).isEqualTo("T1");
        assertUntouched();
    }

    @ParameterizedTest
    @CsvSource({"value, 118", "value, 118.0", "transaction_type, CAPTURE", "transaction_type, AUTHORIZATION_AND_CAPTURE"
    })
    void knowsThatItIsTheSame(String name, String value) {
        assertThat(handler.handle(Confirmation.of(APPROVED, "T1")
                                .with(name, value)
                                .signed())
                        .outcome())
                .isEqualTo(Outcome.CHANGED);
    }

    @Test
    void leavesARefundOfAnotherAmountToTheShop() {
        Map<String, String> refund = Confirmation.of(APPROVED, "T9")
                .with("transaction_type", "PARTIAL_REFUND")
                .with("value", "18.00")
                .signed();

        assertThat(handler.handle(refund).outcome()).isEqualTo(Outcome.OTHER_TRANSACTION);
    }

    @Test
    void takesNoReferenceThatOnlyTheDatabaseFindsEqual() {
        Orders careless = new Orders() {
            @Override
            public Optional<Order> find(String reference) {
                return ledger.find("PE-0001");
            }

            @Override
            public boolean change(Order found, Order next) {
                return ledger.change(found, next);
            }
        };
        Map<String, String> lowerCase = Confirmation.of(APPROVED, "T1")
                .with("reference_sale", "pe-0001")
                .signed();

        assertThat(NotificationHandler.of(Confirmation.KEY, "508029", careless, seen)
                        .handle(lowerCase)
                        .outcome())
                .isEqualTo(Outcome.UNKNOWN_ORDER);
        assertUntouched();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "104", "9", "40", "0"})
    void neverEndsAnOrderThatIsNotFinal(String statePol) {
        assertThat(handler.handle(Confirmation.of(statePol, "T1").signed()).outcome())
                .isEqualTo(Outcome.NOT_FINAL);
        assertThat(ledger.order()).isEqualTo(Ledger.OPEN);
    }

    @Test
    void tellsRepeats() {
        Map<String, String> declined = Confirmation.of(DECLINED, "T1").signed();

        assertThat(handler.handle(declined).outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(handler.handle(declined).outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(ledger.history()).containsExactly(OrderState.DECLINED);
    }

    @Test
    void tellsRepeatsOfWhatChangesNothing() {
        Map<String, String> pending = Confirmation.of("7", "T1").signed();
        Map<String, String> declined = Confirmation.of(DECLINED, "T2").signed();
        handler.handle(pending);
        handler.handle(Confirmation.of(DECLINED, "T1").signed());
        handler.handle(declined);

        assertThat(handler.handle(pending).outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(handler.handle(declined).outcome()).isEqualTo(Outcome.DUPLICATE);
    }

    @Test
    void tellsARepeatedApprovalWithoutMemory() {
        NotificationHandler forgetful = NotificationHandler.of(Confirmation.KEY, "508029", ledger, Seen.inMemory(1));
        Map<String, String> approved = Confirmation.of(APPROVED, "T1").signed();

        forgetful.handle(approved);
        forgetful.handle(Confirmation.of(DECLINED, "T2").signed());

        assertThat(forgetful.handle(approved).outcome()).isEqualTo(Outcome.DUPLICATE);
    }

    @Test
    void takesAnotherStateOfATransactionForNews() {
        handler.handle(Confirmation.of(DECLINED, "T1").signed());

        assertThat(handler.handle(Confirmation.of(APPROVED, "T1").signed()).outcome())
                .isEqualTo(Outcome.CHANGED);
        assertThat(ledger.order().state()).isEqualTo(OrderState.APPROVED);
    }

    @Test
    void noticesASecondApproval() {
        handler.handle(Confirmation.of(APPROVED, "T1").signed());

        assertThat(handler.handle(Confirmation.of(APPROVED, "T2").signed()).outcome())
                .isEqualTo(Outcome.APPROVED_AGAIN);
        assertThat(handler.handle(Confirmation.of(APPROVED, "T2")
                                .without("transaction_id")
                                .signed())
                        .outcome())
                .isEqualTo(Outcome.UNCHANGED);
        assertThat(ledger.order().approvedBy()).isEqualTo("T1");
    }

    @Test
    void keepsAnApproval() {
        handler.handle(Confirmation.of(APPROVED, "T1").signed());

        assertThat(handler.handle(Confirmation.of(DECLINED, "T2").signed()).outcome())
                .isEqualTo(Outcome.UNCHANGED);
        assertThat(handler.handle(Confirmation.of(EXPIRED, "T1").signed()).outcome())
                .isEqualTo(Outcome.UNCHANGED);
        assertThat(ledger.history()).containsExactly(OrderState.APPROVED);
    }

    @Test
    void takesUpAgainWhatFailedHalfway() {
        Orders failing = new Orders() {
            @Override
            public Optional<Order> find(String reference) {
                return ledger.find(reference);
            }

            @Override
            public boolean change(Order found, Order next) {
                throw new UnsupportedOperationException("the database is away");
            }
        };
        Map<String, String> approved = Confirmation.of(APPROVED, "T1").signed();

        assertThat(catchThrowable(() -> NotificationHandler.of(Confirmation.KEY, "508029", failing, seen)
                        .handle(approved)))
                .hasMessage("the database is away");
        assertThat(handler.handle(approved).outcome()).isEqualTo(Outcome.CHANGED);
    }

    @Test
    void givesUpOnOrdersThatNeverStandStill() {
        Orders restless = new Orders() {
            @Override
            public Optional<Order> find(String reference) {
                return ledger.find(reference);
            }

            @Override
            public boolean change(Order found, Order next) {
                return false;
            }
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> NotificationHandler.of(Confirmation.KEY, "508029", restless, seen)
                        .handle(Confirmation.of(APPROVED, "T1").signed()));
    }

    @Test
    void acceptsTheAlgorithmsItIsToldToAccept() {
        NotificationHandler strict = handler.accepting(Set.of(Algorithm.HMAC_SHA256));

        assertThat(strict.handle(Confirmation.of(APPROVED, "T1").signed()).outcome())
                .isEqualTo(Outcome.FORGED);
        assertThat(strict.handle(Confirmation.of(APPROVED, "T1").signed(Confirmation.KEY, Algorithm.HMAC_SHA256))
                        .outcome())
                .isEqualTo(Outcome.CHANGED);
    }

    @Test
    void showsNoSignatureAndNoCard() {
        Map<String, String> approved = Confirmation.of(APPROVED, "T1").signed();

        assertThat(handler.handle(approved).toString())
                .contains("PE-0001")
                .doesNotContain(approved.get("sign"), "0004", "4Vj8eK4rloUd272L48hsrarnUA");
    }

    /** Neither is the order another one, nor would a repeat be taken for dealt with. */
    private void assertUntouched() {
        assertThat(ledger.order()).isEqualTo(Ledger.OPEN);
        assertThat(seen.contains(new Delivery("T1", APPROVED))).isFalse();
        assertThat(seen.contains(new Delivery("T1", DECLINED))).isFalse();
    }
}
