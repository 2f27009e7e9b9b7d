package io.github.payuperu.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.WireForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NegotiationTest {
    private static final String JSON = "application/json";
    private static final String XML = "application/xml";

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"application/json", "application/json; charset=utf-8", "Application/JSON;charset=UTF-8"})
    void readsJson(String contentType) {
        assertThat(Negotiation.of(contentType, null)).isEqualTo(new Negotiation(WireForm.JSON, WireForm.JSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/xml", "text/xml;charset=utf-8"})
    void readsXml(String contentType) {
        assertThat(Negotiation.of(contentType, null)).isEqualTo(new Negotiation(WireForm.XML, WireForm.XML));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text/plain", "application/x-www-form-urlencoded", "application/jsonp", "json"})
    void readsNothingElse(String contentType) {
        assertThat(Negotiation.of(contentType, null)).isEqualTo(new Negotiation(null, WireForm.JSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "*/*", "application/*", "text/html, image/gif, *; q=.2, */*; q=.2"})
    void answersInTheFormOfTheRequest(String accept) {
        assertThat(Negotiation.of(JSON, accept).answer()).isEqualTo(WireForm.JSON);
        assertThat(Negotiation.of(XML, accept).answer()).isEqualTo(WireForm.XML);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json                              | JSON",
                "text/html, application/json;q=0.1             | JSON",
                "application/json, application/xml             | JSON",
                "application/xml                               | XML",
                "text/xml                                      | XML",
                "application/json;q=0.8, application/xml;q=0.9 | XML",
                "application/json;q=0, application/xml;q=0.1   | XML"
            })
    void answersInTheFormThatIsWantedMost(String accept, WireForm answer) {
        assertThat(Negotiation.of(JSON, accept).answer()).isEqualTo(answer);
        assertThat(Negotiation.of(XML, accept).answer()).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json;q=0", "application/json;q=high", ","})
    void answersNotAtAllWhereNeitherIsWanted(String accept) {
        assertThat(Negotiation.of(JSON, accept).answer()).isNull();
        assertThat(Negotiation.of(XML, accept).answerOrJson()).isEqualTo(WireForm.JSON);
    }

    @ParameterizedTest
    @CsvSource({"JSON, application/json; charset=utf-8", "XML, application/xml; charset=utf-8"})
    void namesTheAnswer(WireForm form, String contentType) {
        assertThat(Negotiation.contentType(form)).isEqualTo(contentType);
    }
}
