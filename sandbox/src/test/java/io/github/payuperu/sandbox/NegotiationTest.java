package io.github.payuperu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.WireForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NegotiationTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"application/json", "application/json; charset=utf-8", "Application/JSON;charset=UTF-8"})
    void readsJson(String contentType) {
        assertThat(Negotiation.ofBody(contentType)).isEqualTo(WireForm.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text/plain", "application/x-www-form-urlencoded", "application/jsonp", "json"})
    void readsNothingElse(String contentType) {
        assertThat(Negotiation.ofBody(contentType)).isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "*/*",
                "application/*",
                "application/json",
                "text/html, application/json;q=0.1",
                "text/html, image/gif, *; q=.2, */*; q=.2"
            })
    void answersInJson(String accept) {
        assertThat(Negotiation.ofAnswer(accept, WireForm.JSON)).isEqualTo(WireForm.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json;q=0", "application/json;q=high", ","})
    void answersNotAtAllWhereJsonIsNotWanted(String accept) {
        assertThat(Negotiation.ofAnswer(accept, WireForm.JSON)).isNull();
    }

    @Test
    void namesTheAnswer() {
        assertThat(Negotiation.contentType(WireForm.JSON)).isEqualTo("application/json; charset=utf-8");
    }
}
