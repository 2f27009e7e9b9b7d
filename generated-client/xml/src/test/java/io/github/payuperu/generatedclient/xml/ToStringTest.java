package io.github.payuperu.generatedclient.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No model prints what it holds. */
class ToStringTest {
    static Stream<String> examples() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void printsNoValue(String example) throws ReflectiveOperationException {
        Object root = PayuXml.unmarshal(Examples.bytes(example), Examples.root(example))
                .root();
        String[] values = Examples.text(example)
                .replaceAll("<string>[A-Z_]+</string>", "")
                .split("\\s*<[^>]*>\\s*");

        walk(root, Arrays.stream(values).filter(value -> value.length() > 2).toList());
    }

    private static void walk(Object model, Iterable<String> values) throws ReflectiveOperationException {
        assertThat(model.toString())
                .startsWith(model.getClass().getSimpleName())
                .doesNotContain(values);
        for (Field field : model.getClass().getDeclaredFields()) {
            Object member = Modifier.isStatic(field.getModifiers()) ? null : field.get(model);
            if (member instanceof Model || member instanceof ExtraParameters || member instanceof AdditionalValues) {
                walk(member, values);
            }
        }
    }

    @Test
    void namesWhatIsSet() {
        CreditCard card = new CreditCard();
        card.setNumber("4097440000000004");
        card.setSecurityCode("321");

        assertThat(card).hasToString("CreditCard[number, securityCode]");
    }
}
