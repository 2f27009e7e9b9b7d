package io.github.payuperu.cli.demo;

import io.github.payuperu.generatedclient.json.AdditionalValue;
import io.github.payuperu.generatedclient.json.AdditionalValues;
import io.github.payuperu.generatedclient.json.BillingAddress;
import io.github.payuperu.generatedclient.json.Buyer;
import io.github.payuperu.generatedclient.json.BuyerShippingAddress;
import io.github.payuperu.generatedclient.json.CreditCard;
import io.github.payuperu.generatedclient.json.Currency;
import io.github.payuperu.generatedclient.json.DocumentType;
import io.github.payuperu.generatedclient.json.Language;
import io.github.payuperu.generatedclient.json.Merchant;
import io.github.payuperu.generatedclient.json.Order;
import io.github.payuperu.generatedclient.json.Payer;
import io.github.payuperu.generatedclient.json.PaymentMethod;
import io.github.payuperu.generatedclient.json.PaymentMethodsRequest;
import io.github.payuperu.generatedclient.json.PingRequest;
import io.github.payuperu.generatedclient.json.SubmitTransactionRequest;
import io.github.payuperu.generatedclient.json.Transaction;
import io.github.payuperu.generatedclient.json.TransactionType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * One request of each operation, built with the generated models as a shop would. Merchant, account, card and reference are
 * those that the documentation publishes for everybody's tests.
 */
final class DemoRequests {
    /** The reference of the published samples, and the MD5 of it with the published key for 100 soles. */
    private static final String REFERENCE = "PRODUCT_TEST_2021-06-21T16:39:10.965Z";

    private static final String SIGNATURE = "96521f031aeb5a6e9768748f74465237";
    private static final String LANDLINE = "7563126";
    private static final String ADDRESS = "200.37.0.1";
    /** The name that a test card is approved with; who pays is its holder. */
    private static final String HOLDER = "APPROVED";

    private final Language language;
    private final Instant now;

    DemoRequests(Language language, Instant now) {
        this.language = language;
        this.now = now;
    }

    PingRequest ping() {
        return PingRequest.builder()
                .language(language)
                .test(true)
                .merchant(merchant())
                .build();
    }

    PaymentMethodsRequest paymentMethods() {
        return PaymentMethodsRequest.builder()
                .language(language)
                .test(true)
                .merchant(merchant())
                .build();
    }

    SubmitTransactionRequest authorization() {
        return submit(card(TransactionType.AUTHORIZATION).build());
    }

    SubmitTransactionRequest charge() {
        return submit(card(TransactionType.AUTHORIZATION_AND_CAPTURE).build());
    }

    /** Captures what an authorisation's answer named. */
    SubmitTransactionRequest capture(String orderId, String transactionId) {
        return submit(Transaction.builder()
                .order(Order.builder().id(orderId).build())
                .type(TransactionType.CAPTURE)
                .parentTransactionId(transactionId)
                .build());
    }

    SubmitTransactionRequest cash() {
        return submit(Transaction.builder()
                .order(order())
                .payer(payer(LANDLINE))
                .type(TransactionType.AUTHORIZATION_AND_CAPTURE)
                .paymentMethod(PaymentMethod.PAGOEFECTIVO)
                .paymentCountry("PE")
                .expirationDate(inThreeDays())
                .ipAddress(ADDRESS)
                .build());
    }

    /** Pays with the telephone and the code that are published for an approval. */
    SubmitTransactionRequest wallet() {
        return submit(device(Transaction.builder())
                .order(order())
                .payer(payer("969929157"))
                .extraParameters(Map.of("OTP", "557454"))
                .type(TransactionType.AUTHORIZATION_AND_CAPTURE)
                .paymentMethod(PaymentMethod.YAPE)
                .paymentCountry("PE")
                .build());
    }

    private SubmitTransactionRequest submit(Transaction transaction) {
        return SubmitTransactionRequest.builder()
                .language(language)
                .test(true)
                .merchant(merchant())
                .transaction(transaction)
                .build();
    }

    private Transaction.Builder card(TransactionType type) {
        return device(Transaction.builder())
                .order(order())
                .payer(payer(LANDLINE))
                .creditCard(CreditCard.builder()
                        .number("4097440000000004")
                        .securityCode("777")
                        .expirationDate(nextYear())
                        .name(HOLDER)
                        .build())
                .extraParameters(Map.of("INSTALLMENTS_NUMBER", 0))
                .type(type)
                .paymentMethod(PaymentMethod.VISA)
                .paymentCountry("PE");
    }

    private static Transaction.Builder device(Transaction.Builder transaction) {
        return transaction
                .deviceSessionId("vghs6tvkcle931686k1900o6e1")
                .ipAddress(ADDRESS)
                .cookie("pt1t38347bs6jc9ruv2ecpv7o2")
                .userAgent("Mozilla/5.0 (Windows NT 5.1; rv:18.0) Gecko/20100101 Firefox/18.0");
    }

    private Order order() {
        return Order.builder()
                .accountId("512323")
                .referenceCode(REFERENCE)
                .description("Payment test description")
                .language(language)
                .signature(SIGNATURE)
                .additionalValues(AdditionalValues.builder()
                        .txValue(soles("100"))
                        .txTax(soles("15.25"))
                        .txTaxReturnBase(soles("84.75"))
                        .build())
                .buyer(Buyer.builder()
                        .fullName("First name and second buyer name")
                        .emailAddress("buyer_test@test.com")
                        .contactPhone(LANDLINE)
                        .dniNumber("123456789")
                        .shippingAddress(BuyerShippingAddress.builder()
                                .street1("Av. Isabel La Católica 103-La Victoria")
                                .city("Lima")
                                .state("Lima")
                                .country("PE")
                                .postalCode("15001")
                                .phone(LANDLINE)
                                .build())
                        .build())
                .build();
    }

    private static Payer payer(String contactPhone) {
        return Payer.builder()
                .fullName(HOLDER)
                .emailAddress("payer_test@test.com")
                .contactPhone(contactPhone)
                .dniNumber("10117410")
                .dniType(DocumentType.DNI)
                .billingAddress(BillingAddress.builder()
                        .street1("Av. Isabel La Católica 103-La Victoria")
                        .city("Lima")
                        .state("Lima")
                        .country("PE")
                        .build())
                .build();
    }

    private static AdditionalValue soles(String amount) {
        return AdditionalValue.builder()
                .value(new BigDecimal(amount))
                .currency(Currency.PEN)
                .build();
    }

    private static Merchant merchant() {
        return Merchant.builder()
                .apiLogin("pRRXKOl8ikMmt9u")
                .apiKey("4Vj8eK4rloUd272L48hsrarnUA")
                .build();
    }

    private String nextYear() {
        return LocalDateTime.ofInstant(now, ZoneOffset.UTC).getYear() + 1 + "/05";
    }

    private String inThreeDays() {
        return LocalDateTime.ofInstant(now.plus(3, ChronoUnit.DAYS), ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
    }
}
