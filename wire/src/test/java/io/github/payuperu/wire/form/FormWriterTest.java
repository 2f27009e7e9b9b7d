package io.github.payuperu.wire.form;

import static io.github.payuperu.wire.form.Forms.CONTRACT;
import static io.github.payuperu.wire.form.Forms.FORM;
import static io.github.payuperu.wire.form.Forms.body;
import static io.github.payuperu.wire.form.Forms.read;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.payuperu.wire.MessageReader;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.message.MessageComposer;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import java.io.IOException;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormWriterTest {
    private static final FormWriter WRITER = new FormWriter();

    @Test
    void writesInContractOrderAsBrowsersDo() {
        Message message = MessageComposer.ofForm(CONTRACT, FORM)
                .set("form.buyerFullName", "Rosa Ñahui & \"Co\" 😀*-._~")
                .set("form.amount", new BigDecimal("1E+2"))
                .set("form.merchantId", "508029")
                .set("form.responseUrl", "https://shop.pe/r?a=b")
                .setNull("form.extra1")
                .set("form.extra2", "")
                .build();

        assertThat(WRITER.write(message))
                .isEqualTo("merchantId=508029&amount=100&extra2=&responseUrl=https%3A%2F%2Fshop.pe%2Fr%3Fa%3Db"
                        + "&buyerFullName=Rosa+%C3%91ahui+%26+%22Co%22+%F0%9F%98%80*-._%7E");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "composed/webcheckout.form.request.form",
                "composed/webcheckout.response-page.response.form",
                "composed/webcheckout.confirmation.response.form",
                "examples/webcheckout.form.request.form",
                "examples/webcheckout.confirmation.response.form"
            })
    void writesWhatWasRead(String path) throws IOException {
        String form = new String(body(path), UTF_8);

        assertThat(WRITER.write(read(form).message())).isEqualTo(form);
    }

    @Test
    void writesTheDocumentedQueryWithoutItsAddressAndItsEmptyPair() throws IOException {
        String address = new String(body("examples/webcheckout.response-page.response.form"), UTF_8);

        assertThat(address).endsWith(".php?&" + WRITER.write(read(address).message()));
    }

    @Test
    void keepsWhatTheContractDoesNotKnowAndTheFirstOfTwo() {
        assertThat(WRITER.write(read("b=2&amount=1&b=3&=x&c").message())).isEqualTo("b=2&amount=1&=x&c=");
    }

    @Test
    void refusesWhatIsNoForm() {
        Message nested = new MessageReader(CONTRACT, Limits.DEFAULT)
                .read("{\"merchant\":{}}".getBytes(UTF_8), Expectation.NONE)
                .message();
        Message list = new MessageReader(CONTRACT, Limits.DEFAULT)
                .read("{\"list\":[]}".getBytes(UTF_8), Expectation.NONE)
                .message();

        assertThatThrownBy(() -> WRITER.write(nested))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A form has no place for what is in merchant");
        assertThatThrownBy(() -> WRITER.write(list)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void composesOnlyWhatTheFormHas() {
        assertThatThrownBy(() -> MessageComposer.ofForm(CONTRACT, FORM).set("language", "es"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MessageComposer(CONTRACT, Direction.REQUEST).set("form.amount", 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MessageComposer.ofForm(
                        CONTRACT, CONTRACT.operation("ping").orElseThrow()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ping is no form");
    }
}
