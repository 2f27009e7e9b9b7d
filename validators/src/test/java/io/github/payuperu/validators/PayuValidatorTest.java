package io.github.payuperu.validators;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayuValidatorTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "508029~", "508 029", "merchant"})
    void takesNoMerchantThatIsNoNumber(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PayuValidator.builder().merchantId(id))
                .withMessageContaining("508029");
    }
}
