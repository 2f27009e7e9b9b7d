package io.github.payuperu.validators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.structure.Expectation;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

    @Test
    void checksParametersThatSomebodyElseDecoded() {
        PayuValidator validator = PayuValidator.builder()
                .apiKey(ApiKey.of("4Vj8eK4rloUd272L48hsrarnUA"))
                .build();
        Map<String, String[]> parameters = new LinkedHashMap<>();
        parameters.put("merchant_id", new String[] {"508029"});
        parameters.put("reference_sale", new String[] {"TestPayUPE01"});
        parameters.put("value", new String[] {"100.00"});
        parameters.put("currency", new String[] {"PEN"});
        parameters.put("state_pol", new String[] {"4"});
        parameters.put("sign", new String[] {"c2f8398039472f7d614146cf183cf107"});

        assertThat(validator.checkForm(parameters, Expectation.NONE).findings()).isEmpty();

        parameters.put("state_pol", new String[] {"6"});

        assertThat(validator.checkForm(parameters, Expectation.NONE).findings())
                .extracting(Finding::id)
                .containsExactly("PE-256");
    }
}
