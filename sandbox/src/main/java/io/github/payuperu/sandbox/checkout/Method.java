package io.github.payuperu.sandbox.checkout;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.MethodKind;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A payment method of Peru.
 *
 * @param name as the contract spells it
 * @param kind what is behind it
 */
record Method(String name, MethodKind kind) {
    private static final List<Method> ALL = Contract.get().methods().entrySet().stream()
            .sorted(Map.Entry.<String, MethodKind>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
            .map(entry -> new Method(entry.getKey(), entry.getValue()))
            .toList();
    /** The last digits of the cards that PayU publishes for its tests in Peru. */
    private static final Map<String, String> TEST_CARDS = Map.of(
            "AMEX", "***********0009",
            "DINERS", "**********0000",
            "MASTERCARD", "************0001",
            "MASTERCARD_DEBIT", "************0003",
            "VISA", "************0005",
            "VISA_DEBIT", "************0004");

    /**
     * Those that a form offers, cards first.
     *
     * @param list {@code paymentMethods}: names, behind them perhaps instalments; all methods if it is empty
     */
    static List<Method> offered(String list) {
        if (list.isEmpty()) {
            return ALL;
        }
        Set<String> names = Arrays.stream(list.split(",", -1))
                .map(item -> item.split("-", 2)[0])
                .collect(Collectors.toSet());
        return ALL.stream().filter(method -> names.contains(method.name())).toList();
    }

    /** The one of that name among those; empty if it is none of them. */
    static Optional<Method> among(List<Method> offered, String name) {
        return offered.stream().filter(method -> method.name().equals(name)).findFirst();
    }

    boolean isCard() {
        return kind.isCard();
    }

    /** {@code payment_method_type}; empty for a wallet, whose number is not published. */
    String typeNumber() {
        return switch (kind) {
            case CREDIT_CARD -> "2";
            case DEBIT_CARD -> "6";
            case CASH -> "7";
            case WALLET -> "";
        };
    }

    /** {@code lapPaymentMethodType}; empty for a wallet, whose name is not published. */
    String typeName() {
        return kind == MethodKind.WALLET ? "" : kind.name();
    }

    /** {@code polPaymentMethod}, of which only one is published. */
    String internalNumber() {
        return name.equals("VISA") ? "10" : "";
    }

    /** {@code cc_number}; empty if it is no card. */
    String maskedNumber() {
        return TEST_CARDS.getOrDefault(name, "");
    }

    /** The brand, without what tells credit from debit; empty if it is no card. */
    String franchise() {
        return isCard() ? name.replace("_DEBIT", "") : "";
    }
}
