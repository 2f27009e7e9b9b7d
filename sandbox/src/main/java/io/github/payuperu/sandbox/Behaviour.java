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
            "HTTP 404, 405, 415 or 406, `code` ERROR with a sentence in English"),
    FORM_TAKEN(
            Evidence.DOCUMENTED,
            Source.CHECKOUT,
            "a payment form is posted to `/ppp-web-gateway-payu/`",
            "a page where the payer chooses how to pay, and, here, what shall happen; no card is asked for"),
    FORM_METHODS(Evidence.DOCUMENTED, Source.CHECKOUT, "the form has `paymentMethods`", "the page offers those"),
    FORM_METHODS_ALL(
            Evidence.INFERRED,
            "whether WebCheckout has Yape is not said",
            "the form has none",
            "the page offers every method of Peru, Yape as well"),
    FORM_LANGUAGE(
            Evidence.INFERRED,
            "`lng` is documented, the rest is ours",
            "the form's `lng` is `es` or `en`, or neither",
            "the page speaks it, else what the browser asks for, else Spanish"),
    FORM_SIGNATURE(
            Evidence.INFERRED,
            "the signature is documented; what a wrong one is answered is not",
            "the form's signature is not that of its values by `algorithmSignature`, MD5 without one",
            "it is turned away"),
    FORM_FAULTS(
            Evidence.INFERRED,
            "our choice",
            "the form breaks the contract, its shop is unknown, it names no method of Peru or no proper address",
            "HTTP 400 and a page that names each fault; JSON or text if `Accept` asks for it"),
    FORM_AGAIN(
            Evidence.INFERRED,
            "that a retry keeps `reference_pol` is documented; that the same form is a retry is ours",
            "a payer tries again, there or with the same form",
            "the same order, another transaction"),
    FRAMES(
            Evidence.DOCUMENTED,
            Source.CHECKOUT,
            "a page is put into a frame",
            "browsers refuse; `X-Frame-Options` and `Content-Security-Policy` tell them to"),
    PAID_ONCE(Evidence.INFERRED, "our choice", "a sale that was paid is to be paid again", "it cannot be"),
    RESPONSE(
            Evidence.DOCUMENTED,
            Source.CHECKOUT,
            "a payment ends or waits",
            "the browser goes back to `responseUrl` with GET, in every state; after a coupon was issued by a link"),
    RESPONSE_STATES(
            Evidence.DOCUMENTED,
            Source.CHECKOUT,
            "the same",
            "`transactionState` and its companions 4, 6, 5, 7, or 104 with 6, each with its response code"),
    RESPONSE_SIGNATURE(
            Evidence.DOCUMENTED, Source.CHECKOUT, "the same", "signed with `TX_VALUE` at one decimal, half to even"),
    RESPONSE_PARAMETERS(
            Evidence.INFERRED,
            "the sample sends empty ones; of most values nothing is published",
            "the same",
            "every documented parameter, empty where nothing is known"),
    PAGE_ALGORITHM(
            Evidence.INFERRED,
            "not said; the samples are MD5, as their forms",
            "a page is signed",
            "with the algorithm of the form"),
    NO_RESPONSE_URL(
            Evidence.DOCUMENTED,
            Source.CHECKOUT,
            "the form has no `responseUrl`",
            "the payer stays on the gateway's page of the outcome"),
    CASH_PAGE(
            Evidence.INFERRED,
            "the codes are documented, that they go together is not; the bars are ours",
            "the payer chooses PagoEfectivo",
            "7, 14, 25; a receipt with the code to pay, and its barcode in Code 128"),
    CASH_EXPIRY(
            Evidence.INFERRED,
            "seven days are documented; the time zone and the rest are ours",
            "the same",
            "to be paid until `expirationDate`, the time of Lima, if that is within seven days, else until the end of the seventh"),
    CARD_SHOWN(
            Evidence.INFERRED,
            "our choice",
            "the payer chooses a card",
            "`cc_number` ends as the card of that brand that PayU publishes for tests; `cc_holder` is the payer or the buyer"),
    WALLET_PAGE(
            Evidence.INFERRED,
            "neither number nor name of its kind is published",
            "the payer chooses Yape",
            "the kind of method is empty"),
    CONFIRMATION(
            Evidence.DOCUMENTED,
            Source.CHECKOUT,
            "a transaction has its final state",
            "`confirmationUrl` is called: POST, a form in UTF-8"),
    CONFIRMATION_STATES(
            Evidence.DOCUMENTED,
            Source.CHECKOUT,
            "the same",
            "`state_pol` 4, 6 or 5; of a technical error 6, where the response page says 104"),
    CONFIRMATION_SIGNATURE(
            Evidence.DOCUMENTED,
            Source.CHECKOUT,
            "the same",
            "signed with a `value` that loses a second decimal of zero"),
    CONFIRMATION_PARAMETERS(
            Evidence.INFERRED,
            "as on the response page",
            "the same",
            "every documented parameter but those sent on request, empty where nothing is known; `date` as in the sample"),
    PENDING_UNTOLD(Evidence.DOCUMENTED, Source.CHECKOUT, "a transaction is pending", "no confirmation"),
    CONFIRMATION_LATER(
            Evidence.INFERRED,
            "that it comes is documented; who decides is ours",
            "cash is paid or expires, a review ends; the receipt and the journal have buttons for it",
            "the confirmation"),
    CONFIRMATION_PER_TRANSACTION(
            Evidence.DOCUMENTED,
            Source.CHECKOUT,
            "a payer tries again",
            "a confirmation of its own: same `reference_sale` and `reference_pol`, another `transaction_id`"),
    CONFIRMATION_AGAIN(
            Evidence.DOCUMENTED,
            "WebCheckout, editions of 2021-09 and one newer; that of 2023-12 is silent",
            "the shop does not answer 200",
            "it is called again, nine times in all, `attempts` counting"),
    CONFIRMATION_WAITS(
            Evidence.INFERRED,
            "our schedule; none is published",
            "the same",
            "after 1, 2, 5, 10, 30, 60, 120 and 300 seconds"),
    CONFIRMATION_NEARBY(
            Evidence.INFERRED,
            "our choice; PayU calls public addresses only",
            "`confirmationUrl` is neither on this machine nor in a private network",
            "it is not called, unless the sandbox was started so; the journal says it");

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
        static final String CHECKOUT = "WebCheckout, edition of 2023-12";
        static final String THIRD_PARTY = "what PayU's test environment told ActiveMerchant's remote tests";
    }
}
