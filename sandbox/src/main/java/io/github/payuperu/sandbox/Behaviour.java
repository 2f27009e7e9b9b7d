package io.github.payuperu.sandbox;

import io.github.payuperu.validators.rule.Evidence;

/**
 * Everything that is imitated, and how well it is known. {@code docs/sandbox.md} shows this table; each line is proved by at
 * least one test.
 */
enum Behaviour {
    PING(Evidence.DOCUMENTED, Source.PAGE, "a ping", "`code` SUCCESS, the rest null"),
    METHODS(
            Evidence.DOCUMENTED,
            Source.PAGE,
            "the payment methods are asked for",
            "the methods of Peru, all enabled; DINERS is 258, VISA 1067"),
    METHOD_IDS(
            Evidence.INFERRED,
            "no other id is published, and no list with YAPE",
            "the same, methods without a published id",
            "ids that we made up, from 900001; do not rely on them. YAPE is in the list"),
    HOLDER(
            Evidence.DOCUMENTED,
            Source.TESTING,
            "the name on the card contains `APPROVED`, `REJECTED` or `PENDING`",
            "`state` APPROVED, DECLINED or PENDING"),
    OTHER_HOLDERS(
            Evidence.INFERRED,
            "our choice",
            "another name, or a token without a name",
            "`state` APPROVED; of two words the refusal wins, then the wait; card number, code, expiry and `test` decide nothing"),
    APPROVAL(
            Evidence.DOCUMENTED,
            Source.PAGE,
            "a card payment is approved",
            "`responseCode` APPROVED, network code `000`, the samples' message in Spanish"),
    REFUSAL(
            Evidence.INFERRED,
            "the code is documented, when it comes is not",
            "a card payment is declined",
            "`responseCode` ENTITY_DECLINED, network code `05`, no authorisation code"),
    REVIEW(
            Evidence.INFERRED,
            "the codes are documented, that they go together is not",
            "a card payment is pending",
            "`responseCode` PENDING_TRANSACTION_REVIEW, `pendingReason` PENDING_REVIEW; it stays so"),
    BANK_REFERENCED_CODE(
            Evidence.INFERRED,
            "the samples, credit cards only, say CREDIT",
            "a card payment",
            "`BANK_REFERENCED_CODE` CREDIT, or DEBIT for the debit methods"),
    LEAST_AMOUNT(
            Evidence.OBSERVED,
            Source.THIRD_PARTY + ", with an account of Argentina",
            "a card is asked for less than 0.01",
            "DECLINED, INVALID_TRANSACTION, and the network's message in the request's language"),
    CAPTURE(
            Evidence.DOCUMENTED,
            Source.PAGE,
            "a capture names an approved authorisation and its order",
            "APPROVED, network code `00`, authorisation code APPROVED, no `extraParameters`"),
    CAPTURE_REFUSED(
            Evidence.INFERRED,
            "`code` SUCCESS for whatever was processed is documented; the rest is ours",
            "a capture of what is unknown, of another order, not approved, or captured before",
            "`code` SUCCESS, DECLINED, INVALID_TRANSACTION, the reason in `responseMessage`"),
    CAPTURE_TRACE(
            Evidence.INFERRED,
            "the only capture sample reads so",
            "a capture is approved",
            "`trazabilityCode` is `10`, the order, `10c`"),
    COUPON(
            Evidence.DOCUMENTED,
            Source.PAGE,
            "a PAGOEFECTIVO payment",
            "PENDING, AWAITING_NOTIFICATION, PENDING_TRANSACTION_CONFIRMATION, and the coupon's five parameters"),
    COUPON_NUMBERS(
            Evidence.INFERRED,
            "the two cash samples agree",
            "the same",
            "`REFERENCE` is the order; `BAR_CODE` and `trazabilityCode` are the CIP; `vid` is made of order and transaction"),
    EXPIRATION_DEFAULT(
            Evidence.DOCUMENTED,
            Source.PAGE,
            "no `expirationDate`, or one more than seven days ahead",
            "seven days from today"),
    EXPIRATION_END_OF_DAY(
            Evidence.INFERRED, "one cash sample, C-28", "the same", "23:59:59 of that day in Lima (UTC-5)"),
    EXPIRATION_ASKED(
            Evidence.INFERRED,
            "one cash sample, C-54",
            "an `expirationDate` within seven days",
            "that moment, the text read as UTC"),
    EXPIRATION_PAST(
            Evidence.INFERRED,
            "one cash sample, C-28; the day that does not exist is ours",
            "an `expirationDate` in the past, or a day that does not exist",
            "as if there were none"),
    WALLET(
            Evidence.DOCUMENTED,
            Source.NEWEST,
            "a YAPE payment with a telephone and an `OTP` that are published for tests",
            "`state`, `responseCode` and `responseMessage` published with them (`yape.tsv`): one pair APPROVED, nine DECLINED"),
    WALLET_OTHERS(
            Evidence.INFERRED,
            "our choice",
            "a YAPE payment with another telephone or another `OTP`",
            "DECLINED, INVALID_TRANSACTION, as with the wrong `OTP` that is published"),
    WALLET_WORDS(
            Evidence.INFERRED,
            "the published messages are those of the English page, the one sample is Spanish",
            "a YAPE payment in any language",
            "`responseMessage` in English"),
    WALLET_NUMBERS(
            Evidence.INFERRED,
            "the one Yape sample, approved, reads so; what a refusal has is not known",
            "a YAPE payment",
            "`extraParameters` null; network code `00` and an authorisation code if it is approved, neither if not"),
    ORDER_NUMBERS(
            Evidence.DOCUMENTED,
            Source.NEWEST + ", Yape sample 2151156450",
            "an order is made",
            "`orderId` is larger than 32 bits hold; counted up from 2151000001"),
    OPERATION_DATE(
            Evidence.INFERRED,
            "some samples of 2021 are five hours behind, others are not",
            "a card is charged, authorised or captured, or a wallet is charged",
            "`operationDate` is the true time"),
    CREDENTIALS(
            Evidence.OBSERVED,
            Source.THIRD_PARTY,
            "`apiLogin` or `apiKey` is not the expected one",
            "`code` ERROR, `Invalid credentials` or `Credenciales inválidas`"),
    CREDENTIALS_FIRST(
            Evidence.INFERRED,
            "our choice",
            "the same, and more is wrong with the request",
            "the credentials alone are complained about; absent ones are a missing field"),
    MISSING(
            Evidence.OBSERVED,
            Source.THIRD_PARTY,
            "a capture misses `order.id` or `parentTransactionId`",
            "`code` ERROR, `property: …, message: must not be null` (`No puede ser vacio`) for each, path without `transaction`"),
    MALFORMED(
            Evidence.INFERRED,
            "the same manner; words of Jakarta Validation, or ours",
            "another field is missing, or one is too long or short, of another form or type, not in its list, given twice",
            "`code` ERROR, an entry `property: …, message: …` for each"),
    UNREADABLE(
            Evidence.INFERRED,
            "our choice",
            "a body that is neither a JSON object nor XML of a request, or beyond the limits",
            "`code` ERROR with a sentence in English"),
    NOT_MODELLED(
            Evidence.INFERRED,
            "our choice",
            "a command or type that is unknown, or that the contract does not describe",
            "`code` ERROR with a sentence"),
    LANGUAGE(
            Evidence.INFERRED,
            "no Portuguese text was seen",
            "an error, the request's `language` being `pt` or unreadable",
            "the words are English"),
    FORM(
            Evidence.DOCUMENTED,
            Source.INTEGRATION,
            "a request in JSON or XML, with an `Accept` header or without",
            "the answer in the form that `Accept` asks for, else in the request's own"),
    STATUS_OK(
            Evidence.INFERRED,
            "no other status of this service is published",
            "whatever a body says",
            "HTTP 200; an error has the same form whatever was asked"),
    STATUS(
            Evidence.INFERRED,
            "plain HTTP",
            "another path, method, body type, or answer type",
            "HTTP 404, 405, 415 or 406, `code` ERROR with a sentence in English");

    private final Evidence evidence;
    private final String source;
    private final String when;
    private final String then;

    Behaviour(Evidence evidence, String source, String when, String then) {
        this.evidence = evidence;
        this.source = source;
        this.when = when;
        this.then = then;
    }

    /** The line of the table in the documentation. */
    String row() {
        return "| %s | %s | %s | %s |".formatted(when, then, evidence, source);
    }

    private static final class Source {
        static final String PAGE = "Payments API Peru 2022-06-24";
        static final String NEWEST = "Payments API Peru, newest revision, ~2024";
        static final String TESTING = "PayU's page on testing, 2023-12";
        static final String INTEGRATION = "PayU's page on API integration, 2023-12";
        static final String THIRD_PARTY = "what PayU's test environment told ActiveMerchant's remote tests";
    }
}
