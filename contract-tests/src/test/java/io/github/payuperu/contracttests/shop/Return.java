package io.github.payuperu.contracttests.shop;

import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.notification.Order;
import io.github.payuperu.validators.notification.Orders;
import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.validators.signature.ResponseSignature;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.structure.Expectation;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Judges with what a payer comes back: shown if it is signed and about an order of ours, and never more than shown. */
final class Return {
    private static final Contract CONTRACT = Contract.get();
    private static final Operation PAGE =
            CONTRACT.operation("webcheckout.response-page").orElseThrow();
    private static final Expectation EXPECTED =
            Expectation.of(Direction.RESPONSE).of(PAGE);

    private final PayuValidator validator = PayuValidator.create();
    private final ApiKey key;
    private final Orders orders;

    Return(ApiKey key, Orders orders) {
        this.key = key;
        this.orders = orders;
    }

    /** The page's message; empty if it is not to be believed. */
    Optional<Message> believed(String query) {
        return Optional.of(validator.check(query.getBytes(StandardCharsets.UTF_8), EXPECTED))
                .filter(report -> report.isValid())
                .flatMap(report -> report.message())
                .filter(this::isSigned)
                .filter(this::isOfAnOrder);
    }

    private boolean isSigned(Message page) {
        return ResponseSignature.of(
                        key,
                        text(page, "merchantId"),
                        text(page, "referenceCode"),
                        text(page, "currency"),
                        text(page, "transactionState"))
                .verify(text(page, "signature"), text(page, "TX_VALUE"))
                .isAccepted();
    }

    private boolean isOfAnOrder(Message page) {
        Optional<Order> order = orders.find(text(page, "referenceCode"));
        return order.filter(known -> known.total().currency().equals(text(page, "currency")))
                .filter(known -> known.total().amount().toPlainString().equals(text(page, "TX_VALUE")))
                .isPresent();
    }

    /** A parameter; empty if there is none. */
    static String text(Message page, String name) {
        String text = page.text(CONTRACT.require(Direction.RESPONSE, "response." + name));
        return text == null ? "" : text;
    }
}
