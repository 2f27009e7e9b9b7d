package io.github.payuperu.compatibility.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriftTest {
    @Test
    void saysNothingOfThePageAsItWasRecorded() {
        for (String page : List.of(new Page().flattened(), new Page().html())) {
            Drift drift = Drift.of(page);

            assertThat(drift.changes()).isEmpty();
            assertThat(drift.tables()).isEqualTo(8);
            assertThat(drift.rows()).isEqualTo(200);
            assertThat(drift.edition()).isEqualTo("PayU Latam, Payments API Peru, Spanish, edition of 2022-06-24");
        }
    }

    /** Which row is made what, and what is told about it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', emptyValue = "", nullValues = "-", textBlock = """
            card.request | 10 | size | Min:1 Max:100 | CHANGED card.request 10 transaction.order.referenceCode size: Min:1 Max:255 → Min:1 Max:100
            card.request | 10 | size | `` | CHANGED card.request 10 transaction.order.referenceCode size: Min:1 Max:255 →
            card.request | 9 | size | 6 | CHANGED card.request 9 transaction.order.accountId size: → 6
            card.request | 39 | size | 14, 2 | CHANGED card.request 39 transaction.order.additionalValues.TX_VALUE.value size: 12, 2 → 14, 2
            card.request | 9 | format | Alfanumérico | CHANGED card.request 9 transaction.order.accountId format: Numérico → Alfanumérico
            card.request | 10 | format | Texto | CHANGED card.request 10 transaction.order.referenceCode format: Alfanumérico → Texto
            card.request | 3 | format | Numérico | CHANGED card.request 3 test format: Booleano → Numérico
            card.request | 4 | format | Objeto | CHANGED card.request 4 merchant format: → Objeto
            card.request | 13 | mandatory | M | CHANGED card.request 13 transaction.order.notifyUrl mandatory: O → M
            cash.request | 67 | mandatory | O | CHANGED cash.request 67 transaction.ipAddress mandatory: M → O
            cash.request | 1 | path | lang | REMOVED cash.request 1 language : Alfanumérico 2 M →;ADDED cash.request 1 lang : → Alfanumérico 2 M
            card.request | 82 | path | transaction.extras | REMOVED card.request 82 transaction.extraParameters : O →;ADDED card.request 82 transaction.extras : → O
            card.response | 4 | path | transactionResponse.orderNumber | REMOVED card.response 4 transactionResponse.orderId : Numérico -  →;ADDED card.response 4 transactionResponse.orderNumber : → Numérico -
            cash.response | 11 | size | Max:64 | CHANGED cash.response 11 transactionResponse.pendingReason size: Max:21 → Max:64
            payment-methods.response | 7 | size | 3 | CHANGED payment-methods.response 7 paymentMethods.paymentMethodComplete.country size: 2 → 3
            ping.request | 6 | size | Max:64 | CHANGED ping.request 6 merchant.apiKey size: Min:6 Max:32 → Max:64
            ping.response | 3 | format | Objeto | CHANGED ping.response 3 transactionResponse format: transactionResponse → Objeto
            """)
    void tellsWhatWasDoctored(String table, int row, String column, String value, String told) {
        Page page = new Page();
        Row before = page.table(table).get(row - 1);
        page.table(table).set(row - 1, doctored(before, column, value));

        assertThat(told(page.flattened())).isEqualTo(tidy(told));
        assertThat(told(page.html())).isEqualTo(tidy(told));
    }

    @Test
    void tellsRowsThatCameAndWent() {
        Page page = new Page();
        page.table("card.request").remove(79);
        page.table("card.request").add(20, new Row("transaction.order.channel", "Alfanumérico", "Max:9", "O"));
        page.table("ping.response").remove(0);

        String told = "REMOVED card.request 80 transaction.cookie : Alfanumérico Max:255 M →;"
                + "ADDED card.request 21 transaction.order.channel : → Alfanumérico Max:9 O;"
                + "REMOVED ping.response 1 code : Alfanumérico - →";
        assertThat(told(page.flattened())).isEqualTo(told);
        assertThat(told(page.html())).isEqualTo(told);
    }

    @Test
    void tellsARowThatStandsTwice() {
        Page page = new Page();
        page.table("ping.request").add(page.table("ping.request").get(0));

        assertThat(told(page.flattened())).isEqualTo("ADDED ping.request 7 language : → Alfanumérico 2 -");
    }

    @Test
    void doesNotCareAboutTheSequenceOfRows() {
        Page page = new Page();
        page.table("card.request").add(page.table("card.request").remove(30));

        assertThat(told(page.html())).isEmpty();
    }

    @Test
    void tellsTablesThatCameAndWent() {
        Page page = new Page();
        Map<String, List<Row>> tables = page.tables();
        tables.remove("cash.response");
        tables.put("new.request", List.of(new Row("walletToken", "Alfanumérico", "36", "M")));

        assertThat(told(page.html())).isEqualTo("REMOVED cash.response 0 : 15 rows →;ADDED table 8 0 : → 1 rows");
        assertThat(told(page.flattened())).isEqualTo(told(page.html()));
    }

    @Test
    void findsNothingInWhatIsNoPage() {
        assertThat(Drift.of("").tables()).isZero();
        assertThat(Drift.of("<table><tr></tr></table>").tables()).isZero();
        assertThat(Drift.of("{\"language\": \"es\"}").tables()).isZero();
    }

    private static Row doctored(Row row, String column, String value) {
        return new Row(
                column.equals("path") ? value : row.path(),
                column.equals("format") ? value : row.format(),
                column.equals("size") ? value : row.size(),
                column.equals("mandatory") ? value : row.mandatory());
    }

    private static String told(String page) {
        return Drift.of(page).changes().stream()
                .map(change -> tidy(String.join(
                        " ",
                        change.kind().name(),
                        change.table(),
                        Integer.toString(change.row()),
                        change.path(),
                        change.column() + ":",
                        change.before(),
                        "→",
                        change.after())))
                .collect(Collectors.joining(";"));
    }

    private static String tidy(String text) {
        return text.replaceAll(" +", " ").strip();
    }
}
