package io.github.payuperu.generatedclient.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xmlunit.assertj3.XmlAssert;
import org.xmlunit.diff.DefaultNodeMatcher;
import org.xmlunit.diff.ElementSelectors;

/** Each documented body, read and written again, says the same. */
class RoundTripTest {
    static Stream<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isReadWithoutLoss(String example) {
        assertThat(PayuXml.unmarshal(Examples.bytes(example), Examples.root(example))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isWrittenAsItWas(String example) {
        XmlAssert.assertThat(again(example))
                .and(Examples.bytes(example))
                .ignoreWhitespace()
                .withNodeMatcher(new DefaultNodeMatcher(ElementSelectors.conditionalBuilder()
                        .whenElementIsNamed("entry")
                        .thenUse(ElementSelectors.byXPath("./string[1]", ElementSelectors.byNameAndText))
                        .elseUse(ElementSelectors.byName)
                        .build()))
                .areSimilar();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void satisfiesTheStrictSchemaWhenWritten(String example) throws Exception {
        Schema strict = SchemaFactory.newDefaultInstance()
                .newSchema(RoundTripTest.class.getResource("/payu-peru/xsd/" + example + ".xsd"));

        assertThatCode(() -> strict.newValidator().validate(new StreamSource(new ByteArrayInputStream(again(example)))))
                .doesNotThrowAnyException();
    }

    @Test
    void mapsAreMaps() {
        Request request = read("card.charge.request", Request.class);
        PaymentResponse response = read("cash.charge.response", PaymentResponse.class);

        assertThat(request.getTransaction()
                        .getOrder()
                        .getAdditionalValues()
                        .get("TX_VALUE")
                        .getValue())
                .isEqualByComparingTo(new BigDecimal("100"));
        assertThat(request.getTransaction().getExtraParameters()).containsEntry("INSTALLMENTS_NUMBER", "1");
        assertThat(response.getTransactionResponse().getExtraParameters())
                .containsEntry("REFERENCE", 857804131)
                .containsEntry("BAR_CODE", "2592102")
                .containsEntry("EXPIRATION_DATE", LocalDateTime.of(2021, 6, 28, 23, 59, 59));
    }

    @Test
    void datesAndMoneyKeepTheirDigits() {
        String example = Examples.text("card.authorization.response")
                .replaceFirst("<operationDate>[^<]*", "<operationDate>2021-06-21T06:47:00.305");
        PaymentResponse response = PayuXml.unmarshal(example.getBytes(StandardCharsets.UTF_8), PaymentResponse.class)
                .root();

        assertThat(response.getTransactionResponse().getOperationDate())
                .isEqualTo(LocalDateTime.of(2021, 6, 21, 6, 47, 0, 305_000_000));
        assertThat(PayuXml.marshal(response)).asString().contains("<operationDate>2021-06-21T06:47:00.305<");
        assertThat(PayuXml.marshal(amount("1E+2"))).asString().contains("<value>100<");
        assertThat(PayuXml.marshal(amount("100.50"))).asString().contains("<value>100.50<");
    }

    @Test
    void everyTypeOfExtraParameterComesBack() {
        ExtraParameters all = new ExtraParameters();
        all.put("string", "a");
        all.put("int", 1);
        all.put("integer", new BigInteger("12345678901234567890"));
        all.put("long", 1L);
        all.put("short", (short) 1);
        all.put("bigDecimal", new BigDecimal("1.50"));
        all.put("boolean", true);
        all.put("float", 1.5f);
        all.put("double", 1.5);
        all.put("date", LocalDateTime.of(2021, 6, 28, 0, 0));
        Request request = new Request();
        request.setTransaction(new Transaction());
        request.getTransaction().setExtraParameters(all);

        byte[] written = PayuXml.marshal(request);

        all.keySet()
                .forEach(key ->
                        assertThat(new String(written, StandardCharsets.UTF_8)).contains("<" + key + ">"));
        assertThat(PayuXml.unmarshal(written, Request.class)
                        .root()
                        .getTransaction()
                        .getExtraParameters())
                .isEqualTo(all);
    }

    @Test
    void aTestFlagThatNobodySetIsNotWritten() {
        assertThat(new Request().getTest()).isNull();
        assertThat(PayuXml.marshal(new Request())).asString().doesNotContain("isTest");
    }

    private static Request amount(String value) {
        AdditionalValue amount = new AdditionalValue();
        amount.setValue(new BigDecimal(value));
        Order order = new Order();
        order.setAdditionalValues(new AdditionalValues());
        order.getAdditionalValues().put("TX_VALUE", amount);
        Request request = new Request();
        request.setTransaction(new Transaction());
        request.getTransaction().setOrder(order);
        return request;
    }

    private static byte[] again(String example) {
        return PayuXml.marshal(read(example, Examples.root(example)));
    }

    private static <T> T read(String example, Class<T> root) {
        return PayuXml.unmarshal(Examples.bytes(example), root).root();
    }
}
