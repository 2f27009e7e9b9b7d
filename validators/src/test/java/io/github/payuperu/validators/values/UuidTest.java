package io.github.payuperu.validators.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UuidTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "05440005-9111-4d34-aa86-deeb91983d54",
                "EEBF01C3-7531-4952-A8E8-647A9EEBAC95",
                "00000000-0000-0000-0000-000000000000",
                "ffffffff-FFFF-ffff-FFFF-ffffffffffff"
            })
    void isFiveGroupsOfHexadecimalDigits(String text) {
        assertThat(Uuid.isWellFormed(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0544000591114d34aa86deeb91983d54",
                "05440005-9111-4d34-aa86-deeb91983d5",
                "05440005-9111-4d34-aa86-deeb91983d540",
                "05440005_9111_4d34_aa86_deeb91983d54",
                "0544000-59111-4d34-aa86-deeb91983d54",
                "g5440005-9111-4d34-aa86-deeb91983d54",
                "05440005-9111-4d34-aa86-deeb91983d5G",
                "05440005-9111-4d34-aa86-deeb9198 d54"
            })
    void isNothingElse(String text) {
        assertThat(Uuid.isWellFormed(text)).isFalse();
    }
}
