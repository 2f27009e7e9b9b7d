package io.github.payuperu.contracttests.pact;

import static io.github.payuperu.wire.contract.WireForm.XML;

import java.util.List;

/** A gateway whose XML differs. */
final class XmlFaults {
    private XmlFaults() {}

    static List<Fault> all() {
        return List.of(
                replace("`transactionId` becomes `transactionID`", "no id is read", "transactionId>", "transactionID>"),
                replace("`state` is left out", "no payment has an outcome", "<state>[^<]*</state>", ""),
                replace("another root", "nothing is read", "paymentResponse>", "response>"),
                replace(
                        "the list of methods with the root of payments",
                        "no list is read",
                        "paymentMethodsResponse>",
                        "paymentResponse>"),
                replace(
                        "the methods of the list have another name",
                        "an empty list",
                        "paymentMethodComplete>",
                        "paymentMethod>"),
                replace("the list of methods is not nested", "an empty list", "</?paymentMethods>", ""),
                replace("names begin with a capital", "nothing is read", "<(/?)code>", "<$1Code>"),
                replace(
                        "a namespace",
                        "clients that know namespaces find nothing",
                        "<paymentResponse>",
                        "<paymentResponse xmlns=\"urn:payments\">"),
                replace(
                        "one more wrapper",
                        "nothing is read",
                        "(?s)^(<\\?xml[^>]*\\?>)?(.*)$",
                        "<envelope>$2</envelope>"),
                replace("values as attributes", "no code is read", "<code>([^<]*)</code>", "<code value=\"$1\"/>"),
                replace("an empty `code`", "every answer counts as an error", "<code>[^<]*</code>", "<code/>"),
                replace(
                        "`state` in lower case",
                        "no payment counts as approved",
                        "<state>APPROVED<",
                        "<state>approved<"),
                replace(
                        "`enabled` as 1",
                        "clients that compare with `true` offer nothing",
                        "<enabled>true<",
                        "<enabled>1<"),
                replace(
                        "`operationDate` as milliseconds",
                        "no date is read",
                        "<operationDate>[^<]*<",
                        "<operationDate>1624275552379<"),
                replace(
                        "`operationDate` with a blank for the T",
                        "no date is read",
                        "<operationDate>([0-9-]+)T",
                        "<operationDate>$1 "),
                replace(
                        "`operationDate` with day first",
                        "no date, or another",
                        "<operationDate>([0-9]{4})-([0-9]{2})-([0-9]{2})",
                        "<operationDate>$3-$2-$1"),
                replace(
                        "`operationDate` with a zone",
                        "five hours off",
                        "<operationDate>([^<]*)<",
                        "<operationDate>$1Z<"),
                replace(
                        "`orderId` with separators",
                        "no number is read",
                        "<orderId>([0-9])([0-9]{3})([0-9]{3})([0-9]{3})<",
                        "<orderId>$1,$2,$3,$4<"),
                replace(
                        "entries as elements of their key",
                        "no coupon is found",
                        "<entry><string>([A-Z_]+)</string><[a-z]+>([^<]*)</[a-z]+></entry>",
                        "<$1>$2</$1>"),
                replace(
                        "entries with the key as attribute",
                        "no coupon is found",
                        "<entry><string>([A-Z_]+)</string><[a-z]+>([^<]*)</[a-z]+></entry>",
                        "<entry key=\"$1\">$2</entry>"),
                replace("a key is spelt otherwise", "no bar code is found", "BAR_CODE", "BARCODE"),
                replace(
                        "dates of entries as texts",
                        "typed clients find no date",
                        "<date>([^<]*)</date>",
                        "<string>$1</string>"),
                replace(
                        "numbers of entries as texts",
                        "typed clients find no number",
                        "<long>([^<]*)</long>",
                        "<string>$1</string>"),
                replace(
                        "one entry less",
                        "no bar code is found",
                        "<entry><string>BAR_CODE</string><string>[^<]*</string></entry>",
                        ""),
                replace(
                        "errors have a root of their own",
                        "an error is no answer any more",
                        "(?s)<paymentResponse>(<code>ERROR.*)</paymentResponse>",
                        "<error>$1</error>"),
                replace(
                                "key and value change places",
                                "no coupon is found",
                                "<entry><string>(BAR_CODE)</string><string>([^<]*)</string></entry>",
                                "<entry><string>$2</string><string>$1</string></entry>")
                        .survivingBecause(
                                "the keys and values of a map's entries have one path in Pact JVM, so a rule cannot tell them apart; the pact in JSON names each key"),
                replace(
                                "empty elements where nothing is said",
                                "clients that do not treat empty as absent show blanks",
                                "<trazabilityCode>",
                                "<errorCode/><trazabilityCode>")
                        .survivingBecause(
                                "more elements than the pact names are welcome, and the contract takes an empty one for an absent one"));
    }

    private static Fault replace(String name, String notice, String regex, String by) {
        return Fault.replace(XML, name, notice, regex, by);
    }
}
