package io.github.payuperu.wire.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueListTest {
    private static final ValueList CURRENCIES = new ValueList(List.of("PEN", "USD", "EUR", "COP"));

    static Stream<Field> closedFields() {
        return Contract.get().allFields().stream().filter(field -> field.valueList() != null);
    }

    @ParameterizedTest
    @MethodSource("closedFields")
    void findsEveryValueOfTheContract(Field field) {
        ValueList list = field.valueList();

        assertThat(list).isNotNull();
        field.values().forEach(value -> assertThat(find(list, value)).isSameAs(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PE", "PEn", "PUN", "PENN", "UEN"})
    void findsNothingElse(String text) {
        assertThat(find(CURRENCIES, text)).isNull();
    }

    @Test
    void looksAtItsPartAlone() {
        assertThat(CURRENCIES.find("xUSDx".toCharArray(), 1, 3)).isEqualTo("USD");
    }

    @Test
    void findsValuesThatLookAlike() {
        List<String> alike = List.of("AAB", "ABB", "ACB", "ADB");
        ValueList list = new ValueList(alike);

        assertThat(alike).allSatisfy(value -> assertThat(find(list, value)).isEqualTo(value));
        assertThat(find(list, "AEB")).isNull();
    }

    private static String find(ValueList list, String text) {
        return list.find(text.toCharArray(), 0, text.length());
    }
}
