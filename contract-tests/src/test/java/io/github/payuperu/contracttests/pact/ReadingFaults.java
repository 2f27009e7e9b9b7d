package io.github.payuperu.contracttests.pact;

import static io.github.payuperu.wire.contract.WireForm.JSON;
import static io.github.payuperu.wire.contract.WireForm.XML;

import java.util.List;

/** A gateway that understands requests otherwise. */
final class ReadingFaults {
    private ReadingFaults() {}

    static List<Fault> all() {
        return List.of(
                Fault.understood(
                        JSON, "wants `isTest` in JSON too", "every request is refused", "\"test\":", "\"wasTest\":"),
                Fault.understood(XML, "wants `test` in XML too", "every request is refused", "isTest>", "wasTest>"),
                Fault.understood(
                        JSON,
                        "does not know `deviceSessionId`",
                        "every card is refused",
                        "\"deviceSessionId\"",
                        "\"device\""),
                Fault.understood(
                        XML,
                        "does not read `extraParameters`",
                        "no Yape payment passes",
                        "<extraParameters>.*</extraParameters>",
                        ""),
                Fault.understood(XML, "reads maps as elements only", "every amount is missing", "<entry>", "<item>"),
                Fault.understood(
                        JSON,
                        "does not read `parentTransactionId`",
                        "no capture passes",
                        "\"parentTransactionId\"",
                        "\"transactionId\""),
                Fault.understood(
                        JSON,
                        "lets every key in",
                        "a leaked login is enough",
                        "0123456789abcdefghijklmnop",
                        Merchant.PUBLISHED_KEY),
                Fault.understood(
                        XML,
                        "lets every key in",
                        "a leaked login is enough",
                        "0123456789abcdefghijklmnop",
                        Merchant.PUBLISHED_KEY),
                Fault.understood(
                        JSON, "takes currencies that do not exist", "amounts without a meaning", "\"SOL\"", "\"PEN\""),
                Fault.understood(
                        JSON,
                        "takes an unknown command for a ping",
                        "mistakes look like successes",
                        "\"BUY\"",
                        "\"PING\""),
                Fault.understood(
                        JSON,
                        "speaks English only",
                        "payers read English",
                        "\"language\":\"es\"",
                        "\"language\":\"en\""),
                Fault.understood(
                        JSON,
                        "takes an authorisation for a charge",
                        "the capture is declined",
                        "\"AUTHORIZATION\"",
                        "\"AUTHORIZATION_AND_CAPTURE\""),
                Fault.understood(
                                JSON,
                                "reads amounts in cents",
                                "the payer pays a hundredth",
                                "\"value\":100\\b",
                                "\"value\":1.00")
                        .survivingBecause("no answer repeats the amount"));
    }
}
