package io.github.payuperu.contracttests.pact;

import java.util.List;
import java.util.function.UnaryOperator;

/** A shop that is called and does otherwise. */
final class ShopFaults {
    private static final UnaryOperator<String> ALL = UnaryOperator.identity();
    private static final UnaryOperator<Reply> AS_IT_IS = UnaryOperator.identity();

    private ShopFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.shop(
                        "HTTP 202 for what is dealt with",
                        "the gateway calls again and again",
                        ALL,
                        reply -> reply.status() == 200 ? reply.withStatus(202) : reply),
                Fault.shop(
                        "HTTP 500 for everything",
                        "the gateway calls again and again",
                        ALL,
                        reply -> reply.withStatus(500)),
                Fault.shop(
                        "reads the signature under another name",
                        "no confirmation is believed",
                        parameters -> parameters.replaceAll("(^|&)sign=", "$1signature="),
                        AS_IT_IS),
                Fault.shop(
                        "reads decimal commas",
                        "no signature fits",
                        parameters -> parameters.replaceAll("(value|TX_VALUE)=100\\.00", "$1=100%2C00"),
                        AS_IT_IS),
                Fault.shop(
                        "does not read the response page's state",
                        "the payer sees an error",
                        parameters -> parameters.replaceAll("transactionState=", "state="),
                        AS_IT_IS),
                Fault.shop(
                        "takes declined for approved",
                        "goods leave unpaid",
                        parameters -> parameters.replaceAll("state_pol=6", "state_pol=4"),
                        AS_IT_IS));
    }
}
