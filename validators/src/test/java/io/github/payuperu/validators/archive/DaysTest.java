package io.github.payuperu.validators.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    private static final Check CHECK = Check.at(Instant.parse("2021-06-21T12:00:00Z"));
    private static final String ANSWER = Samples.text("card.charge.response.json");
    private static final String CONFIRMATION = Samples.text("webcheckout.confirmation.response.form");

    @ParameterizedTest
    @CsvSource({
        "1624286793995, 2021-06-21",
        "1624251599999, 2021-06-20",
        "1624251600000, 2021-06-21",
        "'\"1624286793995\"', 2021-06-21"
    })
    void areThoseOfLima(String operationDate, LocalDate day) {
        assertThat(dayOf(answered(operationDate))).isEqualTo(day);
    }

    @Test
    void areTheSameInXml() {
        String xml = "<paymentResponse><code>SUCCESS</code><transactionResponse><state>APPROVED</state>"
                + "<operationDate>2021-06-21T23:59:59</operationDate></transactionResponse></paymentResponse>";

        assertThat(dayOf(xml)).isEqualTo("2021-06-21");
    }

    @Test
    void areTakenFromTheTransactionWhereTheOperationHasNone() {
        assertThat(dayOf(answered("null").replace("\"transactionDate\": null", "\"transactionDate\": \"2021-06-22\"")))
                .isEqualTo("2021-06-22");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "0", "99999999999999", "99999999999999999999", "\"soon\"", "\"2021-02-30\"", "\"\""})
    void areNoneWhereNothingPlausibleIsSaid(String operationDate) {
        assertThat(dayOf(answered(operationDate))).isNull();
    }

    @Test
    void areThoseOfThePaymentInWhatWebCheckoutSendsBack() {
        assertThat(dayOf(CONFIRMATION)).isEqualTo("2015-05-27");
        assertThat(dayOf(CONFIRMATION.replace("transaction_date", "no_date"))).isEqualTo("2015-05-27");
        assertThat(dayOf("transactionState=4&processingDate=2015-05-28")).isEqualTo("2015-05-28");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "card.charge.request.json",
                "cash.charge.request.json",
                "webcheckout.form.request.form",
                "ping.request.json"
            })
    void areNoneInARequest(String file) {
        assertThat(CHECK.apply(Samples.bytes(file)).day()).isNull();
    }

    private static String answered(String operationDate) {
        return ANSWER.replaceFirst("\"operationDate\": \\d+", "\"operationDate\": " + operationDate);
    }

    private static LocalDate dayOf(String body) {
        return CHECK.apply(body.getBytes(StandardCharsets.UTF_8)).day();
    }
}
