package io.github.payuperu.wire.contract;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpelledNamesTest {
    private static final Field ORDER = Contract.get().require(Direction.REQUEST, "order");

    @Test
    void findsEveryMemberOfEveryContainerWhereverItStands() {
        for (Field container : Contract.get().allFields()) {
            for (Field field : container.children()) {
                if (!field.name().isEmpty()) {
                    assertThat(find(container, "", field.name(), "")).isSameAs(field);
                    assertThat(find(container, "{\"", field.name(), "\":\"more than eight\"}"))
                            .isSameAs(field);
                }
            }
        }
    }

    @Test
    void findsNoNameThatIsALittleDifferent() {
        for (Field container : Contract.get().allFields()) {
            for (Field field : container.children()) {
                for (int i = 0; i < field.name().length(); i++) {
                    String start = field.name().substring(0, i);
                    String end = field.name().substring(i + 1);

                    assertThat(find(container, "", start + "~" + end, "12345678"))
                            .isNull();
                    assertThat(find(container, "", start + end, "12345678")).isEqualTo(container.child(start + end));
                }
            }
        }
    }

    /** Both have the ends of referenceCode, and another length. */
    @ParameterizedTest
    @ValueSource(strings = {"referencenceCode", "referencCode", "referenceCodeeCode", ""})
    void isNotFooledByEnds(String name) {
        assertThat(find(ORDER, "", name, "")).isNull();
        assertThat(find(ORDER, "", "referenceCode", "")).isNotNull();
    }

    @Test
    void looksAtTheMiddleOfLongNames() {
        Field payment = Contract.get().require(Direction.REQUEST, "paymentMethod");
        SpelledNames names = new SpelledNames(List.of(payment));

        assertThat(names.find("paymentMethod".getBytes(US_ASCII), 0, 13)).isSameAs(payment);
        Field values = Contract.get().require(Direction.REQUEST, "order.additionalValues.TX_TAX_RETURN_BASE");
        SpelledNames longer = new SpelledNames(List.of(values));
        assertThat(longer.find("TX_TAX_RETURN_BASE".getBytes(US_ASCII), 0, 18)).isSameAs(values);
        assertThat(longer.find("TX_TAX_RxTURN_BASE".getBytes(US_ASCII), 0, 18)).isNull();
        assertThat(longer.find("TX_TAX_R-TURN_BASE".getBytes(US_ASCII), 0, 18)).isNull();
    }

    @Test
    void isOftenEmpty() {
        assertThat(new SpelledNames(List.of()).find(new byte[] {'x'}, 0, 1)).isNull();
    }

    private static Field find(Field container, String before, String name, String after) {
        byte[] source = (before + name + after).getBytes(US_ASCII);
        return container.child(source, before.length(), before.length() + name.length());
    }
}
