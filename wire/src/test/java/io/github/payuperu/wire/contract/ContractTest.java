package io.github.payuperu.wire.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.payuperu.wire.contract.Dispatch.Outcome;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTest {
    private final Contract contract = Contract.get();

    @ParameterizedTest
    @CsvSource({
        "SUBMIT_TRANSACTION, AUTHORIZATION, VISA, card.authorization, FOUND",
        "SUBMIT_TRANSACTION, AUTHORIZATION_AND_CAPTURE, VISA_DEBIT, card.charge, FOUND",
        "SUBMIT_TRANSACTION, AUTHORIZATION_AND_CAPTURE, PAGOEFECTIVO, cash.charge, FOUND",
        "SUBMIT_TRANSACTION, AUTHORIZATION, PAGOEFECTIVO, cash.charge, FOUND",
        "SUBMIT_TRANSACTION, AUTHORIZATION_AND_CAPTURE, OXXO, card.charge, FOUND",
        "SUBMIT_TRANSACTION, AUTHORIZATION_AND_CAPTURE, YAPE, wallet.charge, FOUND",
        "SUBMIT_TRANSACTION, AUTHORIZATION, YAPE, wallet.charge, FOUND",
        "SUBMIT_TRANSACTION, , YAPE, wallet.charge, FOUND",
        "SUBMIT_TRANSACTION, VOID, YAPE, , TYPE_NOT_MODELLED",
        "SUBMIT_TRANSACTION, AUTHORIZATION_AND_CAPTURE, BCP, cash.charge, FOUND",
        "SUBMIT_TRANSACTION, CAPTURE, , card.capture, FOUND",
        "SUBMIT_TRANSACTION, VOID, , , TYPE_NOT_MODELLED",
        "SUBMIT_TRANSACTION, SALE, VISA, , TYPE_UNKNOWN",
        "SUBMIT_TRANSACTION, , VISA, , INCOMPLETE",
        "SUBMIT_TRANSACTION, , PAGOEFECTIVO, cash.charge, FOUND",
        "GET_PAYMENT_METHODS, , , payment-methods, FOUND",
        "PING, CAPTURE, VISA, ping, FOUND",
        "CREATE_TOKEN, , , , COMMAND_NOT_MODELLED",
        "PONG, , , , COMMAND_UNKNOWN",
        ", CAPTURE, , card.capture, FOUND",
        ", , , , INCOMPLETE",
    })
    void tellsOperationsApart(
            @Nullable String command,
            @Nullable String type,
            @Nullable String method,
            @Nullable String operation,
            Outcome outcome) {
        Dispatch dispatch = contract.dispatch(command, type, method);

        assertThat(dispatch.outcome()).isEqualTo(outcome);
        assertThat(dispatch.scope().operation().map(Operation::name)).isEqualTo(Optional.ofNullable(operation));
    }

    @Test
    void findsFieldsByTerm() {
        Field number = contract.require(Direction.REQUEST, "creditCard.number");

        assertThat(number.pointer()).isEqualTo("/transaction/creditCard/number");
        assertThat(number.maxLength()).isEqualTo(20);
        assertThat(number.isSensitive()).isTrue();
    }

    @Test
    void refusesATermItDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> contract.require(Direction.REQUEST, "card.number"))
                .withMessageContaining("card.number");
    }

    @ParameterizedTest
    @CsvSource({
        "REQUEST, test, /request/isTest",
        "REQUEST, payer.fullName, /request/transaction/payer/fullName",
        "REQUEST, order.additionalValues.TX_VALUE.currency,"
                + " /request/transaction/order/additionalValues/entry[string[1]='TX_VALUE']/*[2]/currency",
        "RESPONSE, state, /paymentResponse/transactionResponse/state",
        "RESPONSE, paymentMethods[].id, /paymentMethodsResponse/paymentMethods/paymentMethodComplete[*]/id",
        "RESPONSE, extraParameters.REFERENCE,"
                + " /paymentResponse/transactionResponse/extraParameters/entry[string[1]='REFERENCE']/*[2]",
    })
    void addressesFieldsInXml(Direction direction, String term, String xpath) {
        assertThat(contract.xpath(contract.require(direction, term), contract.everyOperation()))
                .isEqualTo(xpath);
    }

    @Test
    void takesTheRootOfTheOperation() {
        Operation methods = contract.operation("payment-methods").orElseThrow();
        Field code = contract.require(Direction.RESPONSE, "code");

        assertThat(contract.xpath(code, contract.scope(methods))).isEqualTo("/paymentMethodsResponse/code");
    }

    @Test
    void remembersMethodsThatWereWithdrawn() {
        Field method = contract.require(Direction.REQUEST, Contract.PAYMENT_METHOD);

        assertThat(contract.withdrawnMethods()).containsExactly(Map.entry("BCP", MethodKind.CASH));
        assertThat(contract.kindOf("BCP")).contains(MethodKind.CASH);
        assertThat(contract.methods()).doesNotContainKey("BCP");
        assertThat(method.values()).doesNotContain("BCP");
        assertThat(method.lists("BCP")).isTrue();
    }

    @Test
    void tellsWhatDocumentsAnOperation() {
        assertThat(contract.operations().stream().filter(operation -> operation.edition() != null))
                .extracting(Operation::name)
                .containsExactly("wallet.charge");
    }

    @Test
    void knowsWhatIsMeantByAWellKnownMisspelling() {
        Field method = contract.require(Direction.REQUEST, Contract.PAYMENT_METHOD);

        assertThat(method.alias("MASTER")).isEqualTo("MASTERCARD");
        assertThat(method.alias("VISA")).isNull();
    }
}
