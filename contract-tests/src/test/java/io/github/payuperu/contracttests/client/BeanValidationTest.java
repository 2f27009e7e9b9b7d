package io.github.payuperu.contracttests.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.generatedclient.json.AdditionalValue;
import io.github.payuperu.generatedclient.json.AdditionalValues;
import io.github.payuperu.generatedclient.json.CreditCard;
import io.github.payuperu.generatedclient.json.Language;
import io.github.payuperu.generatedclient.json.Merchant;
import io.github.payuperu.generatedclient.json.Order;
import io.github.payuperu.generatedclient.json.PaymentMethodsRequest;
import io.github.payuperu.generatedclient.json.PingRequest;
import io.github.payuperu.generatedclient.json.SubmitTransactionRequest;
import io.github.payuperu.generatedclient.json.Transaction;
import io.github.payuperu.generatedclient.json.TransactionType;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Hibernate Validator says to the models. */
class BeanValidationTest {
    private static final BeanValidation VALIDATION = new BeanValidation();

    static Stream<Example> examples() {
        return Example.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findsNothingInAnExample(Example example) {
        assertThat(VALIDATION.violations(example.model())).isEmpty();
    }

    @Test
    void namesWhatAnEmptyRequestLacks() {
        assertThat(VALIDATION.violations(new SubmitTransactionRequest()))
                .containsExactly("language NotNull", "merchant NotNull", "test NotNull", "transaction NotNull");
        assertThat(VALIDATION.violations(new PaymentMethodsRequest()))
                .containsExactly("language NotNull", "merchant NotNull", "test NotNull")
                .isEqualTo(VALIDATION.violations(new PingRequest()));
    }

    @Test
    void looksIntoEveryObject() {
        SubmitTransactionRequest request = SubmitTransactionRequest.builder()
                .language(Language.ES)
                .test(true)
                .merchant(new Merchant())
                .transaction(Transaction.builder()
                        .type(TransactionType.AUTHORIZATION)
                        .creditCard(CreditCard.builder()
                                .number("4097")
                                .expirationDate("12/2030")
                                .build())
                        .order(Order.builder()
                                .additionalValues(AdditionalValues.builder()
                                        .txValue(value("100.505"))
                                        .txTax(value("1000000000000"))
                                        .build())
                                .build())
                        .build())
                .build();

        assertThat(VALIDATION.violations(request))
                .containsExactly(
                        "merchant.apiKey NotNull",
                        "merchant.apiLogin NotNull",
                        "transaction.creditCard.expirationDate Pattern",
                        "transaction.creditCard.number Size",
                        "transaction.order.additionalValues.txTax.value Digits",
                        "transaction.order.additionalValues.txValue.value Digits");
    }

    private static AdditionalValue value(String amount) {
        return AdditionalValue.builder().value(new BigDecimal(amount)).build();
    }
}
