package io.github.payuperu.wire.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stops the reader, and where. */
class JsonReaderTest {
    private static final String MARK = "\ufeff";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {                 | S-SYNTAX truncated | 1 | 2
            {"a":1,           | S-SYNTAX truncated | 1 | 8
            {"a":1,}          | S-SYNTAX json      | 1 | 8
            {"a":x}           | S-SYNTAX json      | 1 | 6
            {"é":😀}          | S-SYNTAX json      | 1 | 6
            {"a":"\\ud800x"}  | S-SYNTAX json      | 1 | 6
            {} {}             | S-SYNTAX trailing  | 1 | 4
            {}}               | S-SYNTAX trailing  | 1 | 3
            {}x               | S-SYNTAX trailing  | 1 | 3
            ` []`             | S-ROOT json        | 1 | 2
            null              | S-ROOT json        | 1 | 1
            """)
    void stopsWhereSomethingIsWrong(String body, String what, int line, int column) {
        assertThat(stop(body.getBytes(UTF_8), Limits.DEFAULT)).satisfies(finding -> {
            assertThat(finding.id() + " " + finding.arguments().get("case")).isEqualTo(what);
            assertThat(finding.position()).isEqualTo(new Position(line, column));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a":[[1]]} | depth         | 7
            {"a":1,"b":2,"c":3,"d":4,"e":5} | members       | 30
            {"a": -1234.5678} | number-length | 7
            """)
    void stopsWhereThereIsTooMuch(String body, String limit, int column) {
        Finding stop = stop(body.getBytes(UTF_8), new Limits(100, 2, 4, 9));

        assertThat(stop.id()).isEqualTo("S-LIMIT");
        assertThat(stop.arguments()).containsEntry("case", limit);
        assertThat(stop.position()).isEqualTo(new Position(1, column));
    }

    @Test
    void goesAsDeepAsItIsAllowed() {
        byte[] body = ("{\"a\":" + "[".repeat(1_999) + "]".repeat(1_999) + "}").getBytes(UTF_8);
        JsonReader reader = new JsonReader(Contract.get(), new Limits(10_000, 2_000, 10_000, 64));

        assertThat(reader.read(body, Expectation.NONE).complete()).isTrue();
        assertThat(stop(body, new Limits(10_000, 1_999, 10_000, 64)).arguments())
                .containsEntry("case", "depth");
    }

    @Test
    void takesAMarkForUtf8OnlyAtItsWord() {
        byte[] mark = MARK.getBytes(UTF_8);
        byte[] wide = "{\"language\":\"es\"}".getBytes(UTF_16LE);
        byte[] marked = new byte[mark.length + wide.length];
        System.arraycopy(mark, 0, marked, 0, mark.length);
        System.arraycopy(wide, 0, marked, mark.length, wide.length);

        assertThat(stop(marked, Limits.DEFAULT).arguments()).containsEntry("case", "encoding");
        assertThat(stop((MARK + MARK + "{}").getBytes(UTF_8), Limits.DEFAULT).arguments())
                .containsEntry("case", "json");
    }

    @Test
    void pointsAtTheFirstByteThatIsNotUtf8() {
        Finding stop = stop("{\"a\":1,\n \"café\":\"José\"}".getBytes(ISO_8859_1), Limits.DEFAULT);

        assertThat(stop.arguments()).containsEntry("case", "encoding");
        assertThat(stop.position()).isEqualTo(new Position(2, 6));
    }

    private static Finding stop(byte[] body, Limits limits) {
        return new JsonReader(Contract.get(), limits)
                .read(body, Expectation.NONE)
                .list()
                .get(0);
    }
}
