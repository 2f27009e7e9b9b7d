package io.github.payuperu.wire.form;

import static io.github.payuperu.wire.form.Forms.CONTRACT;
import static io.github.payuperu.wire.form.Forms.body;
import static io.github.payuperu.wire.form.Forms.value;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.payuperu.wire.MessageReader;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.Reading;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parameters that a servlet has decoded. */
class FormMapTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "composed/webcheckout.form.request.form",
                "examples/webcheckout.form.request.form",
                "examples/webcheckout.confirmation.response.form"
            })
    void givesTheSameFindingsAsTheBody(String path) throws IOException {
        String form = new String(body(path), UTF_8);
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : form.split("&", -1)) {
            String[] sides = pair.split("=", 2);
            parameters.put(sides[0], URLDecoder.decode(sides[1], UTF_8));
        }

        Reading reading = read(parameters);

        assertThat(reading.list())
                .extracting(Forms::line)
                .containsExactlyElementsOf(
                        Forms.read(form).list().stream().map(Forms::line).toList());
        assertThat(reading.list()).allMatch(finding -> finding.position() == null);
        assertThat(reading.operation()).isEqualTo(Forms.read(form).operation());
    }

    @Test
    void takesSeveralValues() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("description", new String[] {"Camón 😀", "other"});
        parameters.put("extra1", List.of("a", "b"));
        parameters.put("extra2", CharBuffer.wrap("c"));
        parameters.put("extra3", null);
        parameters.put("template", new String[] {null});
        parameters.put("sourceUrl", Arrays.asList((Object) null));

        Reading reading = read(parameters);

        assertThat(value(reading, "description")).isEqualTo("Camón 😀");
        assertThat(value(reading, "extra1")).isEqualTo("a");
        assertThat(value(reading, "extra2")).isEqualTo("c");
        assertThat(value(reading, "extra3")).isNull();
        assertThat(reading.list())
                .filteredOn(finding -> finding.id().equals("S-DUPLICATE"))
                .extracting(Finding::term)
                .containsExactly("form.description", "form.extra1");
    }

    @Test
    void takesNoOtherValues() {
        assertThatThrownBy(() -> read(Map.of("payerDocument", 12345678)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A parameter is a text, not a java.lang.Integer");
    }

    @Test
    void refusesTextsWithoutAnEncoding() {
        assertThat(read(Map.of("description", "a\uD800")).list())
                .extracting(Forms::line)
                .containsExactly("S-SYNTAX encoding ERROR null");
    }

    @Test
    void hasTheLimitsOfABody() {
        FormReader reader = new FormReader(CONTRACT, new Limits(10, 1, 2, 9));

        assertThat(reader.read(Map.of("a", "1", "b", "2", "c", "3"), Expectation.NONE)
                        .list())
                .extracting(Forms::line)
                .containsExactly("S-LIMIT members ERROR null");
        assertThat(reader.read(Map.of("description", "1"), Expectation.NONE).list())
                .extracting(Forms::line)
                .containsExactly("S-LIMIT bytes ERROR null");
        assertThat(reader.read(Map.of("tax", "1234567890"), Expectation.NONE).list())
                .extracting(Forms::line)
                .containsExactly("S-LIMIT bytes ERROR null");
        assertThat(new FormReader(CONTRACT, new Limits(100, 1, 2, 9))
                        .read(Map.of("tax", "1234567890"), Expectation.NONE)
                        .list())
                .extracting(Forms::line)
                .containsExactly("S-LIMIT number-length ERROR null");
    }

    @Test
    void isAFormEvenWithoutParameters() {
        assertThat(read(Map.of()).list()).extracting(Finding::id).contains("S-REQUIRED");
    }

    private static Reading read(Map<String, ?> parameters) {
        return new MessageReader(CONTRACT, Limits.DEFAULT).readForm(parameters, Expectation.NONE);
    }
}
