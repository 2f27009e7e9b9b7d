package io.github.payuperu.validators.pe.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    /** Of no letter, so that nothing is left of it. */
    private static final String ACCENT = "\u0301";

    private static final List<String> NAMES = List.of(
            "",
            " ",
            "A",
            "a ",
            "JUAN PEREZ",
            "Juan Perez",
            " juan  perez ",
            "JUANPEREZ",
            "JUAN PEREZ G",
            "JUAN",
            "J P",
            "JP");

    @ParameterizedTest
    @CsvSource({
        "Juan Pérez, JUAN PEREZ, true",
        "'José  Núñez ', jose nunez, true",
        "Juan Perez, JUAN PEREZ G, false",
        "JuanPerez, Juan Perez, false",
        "APPROVED, First name and second payer name, false",
    })
    void isTheSameButForCaseAccentsAndBlanks(String one, String other, boolean same) {
        assertThat(PersonName.isSame(one, other)).isEqualTo(same);
        assertThat(PersonName.isSame(other, one)).isEqualTo(same);
    }

    @Test
    void isComparedTheSameWayWhetherThereIsAnAccentToLeaveOutOrNot() {
        for (String one : NAMES) {
            for (String other : NAMES) {
                assertThat(PersonName.isSame(one, other))
                        .as("'%s' and '%s'", one, other)
                        .isEqualTo(PersonName.isSame(one + ACCENT, other + ACCENT));
            }
        }
    }
}
