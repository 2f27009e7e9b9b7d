package io.github.payuperu.wire.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NameTableTest {
    private static final List<Field> ALIKE = List.copyOf(
            Contract.get().require(Direction.REQUEST, "order.additionalValues").children());

    @Test
    void findsEveryMemberOfEveryContainer() {
        for (Field container : Contract.get().allFields()) {
            Map<String, Field> expected = container.children().stream()
                    .collect(Collectors.toMap(Field::name, Function.identity(), (first, last) -> last));

            expected.forEach((name, field) ->
                    assertThat(container.child(new String(name.toCharArray()))).isSameAs(field));
            assertThat(container.child("no such member")).isNull();
        }
    }

    @Test
    void tellsNamesOfTheSameHashApart() {
        NameTable table = NameTable.of(ALIKE.subList(0, 2), field -> field == ALIKE.get(0) ? "Aa" : "BB");

        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(table.find("Aa")).isSameAs(ALIKE.get(0));
        assertThat(table.find("BB")).isSameAs(ALIKE.get(1));
        assertThat(Objects.toString(table.find("C#"))).isEqualTo("null");
    }

    @Test
    void isOftenEmpty() {
        assertThat(NameTable.of(List.of(), Field::name).find("x")).isNull();
    }
}
