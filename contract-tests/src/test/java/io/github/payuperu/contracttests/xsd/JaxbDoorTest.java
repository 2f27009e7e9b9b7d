package io.github.payuperu.contracttests.xsd;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.contracttests.samples.SampleBodies;
import io.github.payuperu.generatedclient.xml.AdditionalValue;
import io.github.payuperu.generatedclient.xml.AdditionalValues;
import io.github.payuperu.generatedclient.xml.Command;
import io.github.payuperu.generatedclient.xml.ExtraParameters;
import io.github.payuperu.generatedclient.xml.Order;
import io.github.payuperu.generatedclient.xml.PaymentMethodsResponse;
import io.github.payuperu.generatedclient.xml.PaymentResponse;
import io.github.payuperu.generatedclient.xml.PayuXml;
import io.github.payuperu.generatedclient.xml.Request;
import io.github.payuperu.generatedclient.xml.Transaction;
import io.github.payuperu.generatedclient.xml.TransactionType;
import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.Report;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.finding.Severity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A JAXB model is judged as the XML it would become. */
class JaxbDoorTest {
    private final PayuValidator validator = PayuValidator.builder()
            .clock(InstantSource.fixed(Instant.parse("2021-06-21T12:00:00Z")))
            .build();

    static Stream<Object> documented() {
        return Contract.get().operations().stream()
                .flatMap(operation -> Stream.of(
                        read(operation.name() + ".request", Request.class),
                        operation.responseRoot().equals("paymentResponse")
                                ? read(operation.name() + ".response", PaymentResponse.class)
                                : read(operation.name() + ".response", PaymentMethodsResponse.class)));
    }

    static Stream<Object> broken() {
        Request ping = new Request();
        ping.setCommand(Command.PING);
        return Stream.of(new Request(), ping, charge("100.505"), charge("1E+12"), charge("-1"));
    }

    @ParameterizedTest
    @MethodSource("documented")
    void acceptsTheDocumentedMessages(Object root) {
        assertThat(verdict(validator.check(root)))
                .isEqualTo(verdict(validator.check(PayuXml.marshal(root))))
                .noneMatch(verdict -> verdict.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void findsInABrokenModelWhatItFindsInItsBytes(Object root) {
        Report report = validator.check(root);

        assertThat(verdict(report)).isNotEmpty().isEqualTo(verdict(validator.check(PayuXml.marshal(root))));
        assertThat(report.findings()).allMatch(finding -> finding.position() == null);
    }

    private static List<Verdict> verdict(Report report) {
        return report.findings().stream()
                .map(finding -> new Verdict(finding.id(), finding.term(), finding.severity()))
                .toList();
    }

    private static Object read(String name, Class<?> root) {
        return PayuXml.unmarshal(SampleBodies.xml(name), root).root();
    }

    private static Request charge(String amount) {
        AdditionalValue value = new AdditionalValue();
        value.setValue(new BigDecimal(amount));
        Order order = new Order();
        order.setAdditionalValues(new AdditionalValues());
        order.getAdditionalValues().put("TX_VALUE", value);
        Transaction transaction = new Transaction();
        transaction.setOrder(order);
        transaction.setType(TransactionType.AUTHORIZATION_AND_CAPTURE);
        transaction.setExtraParameters(new ExtraParameters());
        transaction.getExtraParameters().put("INSTALLMENTS_NUMBER", 37);
        Request request = new Request();
        request.setTransaction(transaction);
        return request;
    }

    private record Verdict(String id, String term, Severity severity) {}
}
