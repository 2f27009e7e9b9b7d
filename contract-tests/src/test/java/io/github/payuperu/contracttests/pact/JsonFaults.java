package io.github.payuperu.contracttests.pact;

import static io.github.payuperu.wire.contract.WireForm.JSON;

import java.util.List;

/** A gateway whose JSON differs. */
final class JsonFaults {
    private JsonFaults() {}

    static List<Fault> all() {
        return List.of(
                replace(
                        "`transactionId` is left out",
                        "no id to capture or to ask for",
                        "\"transactionId\":\"[^\"]*\",",
                        ""),
                replace(
                        "`error` is left out where there is none",
                        "a client that compares with null fails",
                        "\"error\":null,",
                        ""),
                replace("members that are null are left out", "the same, everywhere", "\"[A-Za-z]+\":null,", ""),
                replace("`transactionId` becomes `transactionID`", "no id is read", "transactionId", "transactionID"),
                replace(
                        "`trazabilityCode` is spelt right",
                        "the code is no longer read",
                        "trazabilityCode",
                        "traceabilityCode"),
                replace(
                        "`transactionResponse` becomes `transaction`",
                        "no payment has an outcome",
                        "transactionResponse",
                        "transaction"),
                replace("names in snake case", "nothing but `code` is read", "\"order(I)d\"", "\"order_id\""),
                replace(
                        "`orderId` as text",
                        "typed clients refuse the answer",
                        "\"orderId\":([0-9]+)",
                        "\"orderId\":\"$1\""),
                replace(
                        "`orderId` with a decimal point",
                        "clients with integers refuse the answer",
                        "\"orderId\":([0-9]+)",
                        "\"orderId\":$1.0"),
                replace(
                        "`orderId` with an exponent",
                        "the number loses digits",
                        "\"orderId\":([0-9])([0-9]{9})",
                        "\"orderId\":$1.$2E9"),
                replace(
                        "`orderId` has run over 32 bits",
                        "a capture names an order below zero",
                        "\"orderId\":[0-9]+",
                        "\"orderId\":-2143966846"),
                replace(
                        "ids of payment methods as numbers",
                        "typed clients refuse the list",
                        "\"id\":\"([0-9]+)\"",
                        "\"id\":$1"),
                replace("`enabled` as text", "\"false\" counts as true", "\"enabled\":true", "\"enabled\":\"true\""),
                replace("`enabled` as 1", "typed clients refuse the list", "\"enabled\":true", "\"enabled\":1"),
                replace(
                        "`operationDate` in seconds",
                        "payments of January 1970",
                        "(\"operationDate\":[0-9]{10})[0-9]{3}",
                        "$1"),
                replace(
                        "`operationDate` as a text",
                        "typed clients refuse the answer",
                        "\"operationDate\":[0-9]+",
                        "\"operationDate\":\"2021-06-21T10:49:30\""),
                replace(
                        "`EXPIRATION_DATE` in seconds",
                        "coupons that expired in 1970",
                        "(\"EXPIRATION_DATE\":[0-9]{10})[0-9]{3}",
                        "$1"),
                replace(
                        "`BAR_CODE` as a number",
                        "leading zeros are lost",
                        "\"BAR_CODE\":\"([0-9]+)\"",
                        "\"BAR_CODE\":$1"),
                replace("`BAR_CODE` is left out", "nothing to pay with", ",\"BAR_CODE\":\"[0-9]+\"", ""),
                replace(
                        "`extraParameters` as a list of entries",
                        "no coupon is found",
                        "\"extraParameters\":(\\{[^}]*\\})",
                        "\"extraParameters\":[$1]"),
                replace(
                        "`state` in lower case",
                        "no payment counts as approved",
                        "\"state\":\"APPROVED\"",
                        "\"state\":\"approved\""),
                replace(
                        "another word for `DECLINED`",
                        "declined payments are in no known state",
                        "\"state\":\"DECLINED\"",
                        "\"state\":\"REJECTED\""),
                replace("`code` says OK", "every answer counts as an error", "\"SUCCESS\"", "\"OK\""),
                replace(
                        "a declined payment is an ERROR",
                        "a refusal looks like a mistake of the shop",
                        "\"code\":\"SUCCESS\"(.*\"DECLINED\")",
                        "\"code\":\"ERROR\"$1"),
                replace(
                        "`state` and `responseCode` change places",
                        "what is pending is in no known state",
                        "\"state\":(\"[A-Z_]+\")(.*)\"responseCode\":(\"[A-Z_]+\")",
                        "\"state\":$3$2\"responseCode\":$1"),
                replace(
                        "null written as text",
                        "a date that is no date",
                        "\"operationDate\":null",
                        "\"operationDate\":\"null\""),
                replace(
                        "an empty object where nothing happened",
                        "a ping looks like a payment",
                        "\"transactionResponse\":null",
                        "\"transactionResponse\":{}"),
                replace(
                        "`error` as an object",
                        "typed clients refuse the answer",
                        "\"error\":(\"[^\"]*\")",
                        "\"error\":{\"message\":$1}"),
                replace(
                        "`error` as a list",
                        "typed clients refuse the answer",
                        "\"error\":(\"[^\"]*\")",
                        "\"error\":[$1]"),
                replace("one more wrapper", "nothing is read", "(?s)^(.*)$", "{\"response\":$1}"),
                replace("a list around the answer", "nothing is read", "(?s)^(.*)$", "[$1]"),
                replace(
                        "one method instead of a list",
                        "typed clients refuse the list",
                        "\"paymentMethods\":\\[(\\{[^}]*\\}).*\\]",
                        "\"paymentMethods\":$1"),
                replace(
                        "no method in the list",
                        "nothing to choose from",
                        "\"paymentMethods\":\\[.*\\]",
                        "\"paymentMethods\":[]"),
                replace(
                        "a wrapper around each method",
                        "methods without a name",
                        "\\{\"id\"([^}]*)\\}",
                        "{\"paymentMethod\":{\"id\"$1}}"),
                replace("a list of codes only", "methods without a name", "\\{\"id\":(\"[0-9]+\")[^}]*\\}", "$1"),
                replace(
                        "an id of 32 characters",
                        "what expects 36 characters refuses it",
                        "(\"transactionId\":\"[0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-",
                        "$1$2$3$4"),
                replace(
                                "a text where nothing was said",
                                "the shop shows what is not meant for it",
                                "\"additionalInfo\":null",
                                "\"additionalInfo\":\"x\"")
                        .survivingBecause(
                                "no sample shows `additionalInfo` with a value, so the contract does not say what it may be"));
    }

    private static Fault replace(String name, String notice, String regex, String by) {
        return Fault.replace(JSON, name, notice, regex, by);
    }
}
