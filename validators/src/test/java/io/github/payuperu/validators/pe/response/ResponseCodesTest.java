package io.github.payuperu.validators.pe.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.data.Table;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseCodesTest {
    static List<String> codes() {
        return Table.beside(ResponseCodes.class, "response-codes.tsv").column("code");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void areWrittenInCapitalsWithUnderscores(String code) {
        assertThat(code).matches("[A-Z]+(_[A-Z]+)*");
        assertThat(ResponseCodes.areKnown(code)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void comeWithStatesThatThereAre(String code) {
        assertThat(ResponseCodes.statesOf(code)).allMatch(States::areKnown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPROVED", "DECLINED", "ERROR", "EXPIRED", "PENDING"})
    void tellEveryState(String state) {
        assertThat(codes()).anyMatch(code -> ResponseCodes.statesOf(code).contains(state));
    }

    @Test
    void areOfNoStateIfUnknown() {
        assertThat(ResponseCodes.areKnown("SOMETHING_NEW")).isFalse();
        assertThat(ResponseCodes.statesOf("SOMETHING_NEW")).isEmpty();
    }
}
