package io.github.payuperu.validators.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UuidTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "eebf01c3-7531-4952-a8e8-647a9eebac95",
                "EEBF01C3-7531-4952-A8E8-647A9EEBAC95",
                "00000000-0000-0000-0000-000000000000",
                "ffffffff-ffff-ffff-ffff-ffffffffffff"
            })
    void isFiveGroupsOfHexadecimalDigits(String text) {
        assertThat(Uuid.isWellFormed(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "eebf01c3-7531-4952-a8e8-647a9eebac9",
                "eebf01c3-7531-4952-a8e8-647a9eebac955",
                "eebf01c3_7531_4952_a8e8_647a9eebac95",
                "eebf01c37-531-4952-a8e8-647a9eebac95",
                "eebf01c3-7531-4952-a8e8-647a9eebac9g",
                "eebf01c3-7531-4952-a8e8-647a9eebac9G",
                "eebf01c3-7531-4952-a8e8-647a9eebac9/",
                "eebf01c3-7531-4952-a8e8-647a9eebac9:",
                "eebf01c3-7531-4952-a8e8-647a9eebac9@",
                "eebf01c3-7531-4952-a8e8-647a9eebac9`",
                "eebf01c3-7531-4952-a8e8-647a9eebac٣"
            })
    void isNothingElse(String text) {
        assertThat(Uuid.isWellFormed(text)).isFalse();
    }
}
