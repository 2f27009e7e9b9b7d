package io.github.payuperu.wire.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way says what the parser says, or nothing. */
class PlainJsonTest {
    /** Pieces of which a body becomes another one, or none at all. */
    private static final List<String> PIECES = List.of(
            "\"",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            " ",
            "\n",
            "\t",
            "\r",
            "\f",
            "\u0000",
            "\u001f",
            "\u007f",
            "\u0085",
            "0",
            "-",
            "+",
            ".",
            "e5",
            "E-2",
            "00",
            "1.0",
            "-0",
            "true",
            "false",
            "null",
            "nul",
            "NaN",
            "\\n",
            "\\/",
            "\\u00f1",
            "\\ud83d",
            "\\ud83d\\ude00",
            "\\x",
            "é",
            "ñ",
            "😀",
            "\u2028",
            "//",
            "/* */",
            "'",
            "\"a\":1",
            ",\"language\":\"en\"",
            "[{\"a\":[]}]",
            "\ufeff",
            "@");

    private final JsonReader reader = new JsonReader(Contract.get(), Limits.DEFAULT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                " { } \n",
                "\ufeff{\"language\":\"es\"}",
                "{\"language\" : \"es\" , \"test\" : false,\r\n\t\"merchant\":null}",
                "{\"a\":[],\"b\":[{},[1,-2.50,0,\"x\"],true]}",
                "{\"transaction\":{\"order\":{\"description\":\"Año \\u00f1 \\/ \\\" 😀\"}}}",
                "{\"a\":\"\",\"a\":\"twice\"}",
            })
    void readsWhatIsPlain(String body) throws IOException {
        assertThat(isPlain(body.getBytes(UTF_8))).isTrue();
    }

    @Test
    void readsWhatIsDocumented() throws IOException {
        for (byte[] body : documented()) {
            assertThat(isPlain(body)).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"a\":1",
                "{\"a\":1}}",
                "{\"a\":1} x",
                "{\"a\":1,}",
                "{,\"a\":1}",
                "{\"a\":[1,]}",
                "{\"a\":[,1]}",
                "{\"a\":[1}",
                "{\"a\":{]}",
                "{\"a\" 1}",
                "{\"a\":}",
                "{\"a\"}",
                "{a:1}",
                "{'a':1}",
                "{\"a\":'x'}",
                "{\"a\":01}",
                "{\"a\":-}",
                "{\"a\":+1}",
                "{\"a\":.5}",
                "{\"a\":1.}",
                "{\"a\":1e2}",
                "{\"a\":1x}",
                "{\"a\":tru}",
                "{\"a\":trueish}",
                "{\"a\":NaN}",
                "{\"a\":\"x}",
                "{\"a\":\"x\\\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\\ud83d\"}",
                "{\"a\":\"tab\there\"}",
                "{\"a\":\"\u007f\"}",
                "{\"é\":1}",
                "{\"\\u0061\":1}",
                "{\"a\":1}/**/",
            })
    void leavesEverythingElseAlone(String body) throws IOException {
        assertThat(isPlain(body.getBytes(UTF_8))).isFalse();
        assertThatBothAgree(body.getBytes(UTF_8));
    }

    @Test
    void leavesWhatIsDeepAlone() throws IOException {
        Limits deep = new Limits(10_000, 1_000, 10_000, 64);
        JsonReader patient = new JsonReader(Contract.get(), deep);

        assertThat(patient.readPlain(patient.source(nested(64)), Expectation.NONE))
                .isNotNull();
        assertThat(patient.readPlain(patient.source(nested(65)), Expectation.NONE))
                .isNull();
        assertThat(patient.read(nested(65), Expectation.NONE).complete()).isTrue();
    }

    @Test
    void leavesWhatIsBeyondTheLimitsAlone() throws IOException {
        JsonReader strict = new JsonReader(Contract.get(), new Limits(100, 2, 2, 4));
        for (String body : List.of("{\"a\":{\"b\":{}}}", "{\"a\":1,\"b\":2,\"c\":3}", "{\"a\":12345}")) {
            assertThat(strict.readPlain(strict.source(body.getBytes(UTF_8)), Expectation.NONE))
                    .isNull();
        }
    }

    /** Some bodies stay what they were, most become malformed, and many become something else that is well-formed. */
    @Test
    void agreesWithTheParserOnWhateverBecomesOfAMessage() throws IOException {
        Random random = new Random(182_253);
        List<byte[]> bodies = documented();
        int plain = 0;
        int rounds = 40_000;
        for (int round = 0; round < rounds; round++) {
            byte[] body = bodies.get(random.nextInt(bodies.size()));
            for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
                body = changed(body, random);
            }
            plain += assertThatBothAgree(body) ? 1 : 0;
        }
        assertThat(plain).as("plain ones of %d", rounds).isBetween(rounds / 10, rounds * 9 / 10);
    }

    private boolean isPlain(byte[] body) throws IOException {
        JsonSource source = reader.source(body);
        return source.firstForeign() == null && reader.readPlain(source, Expectation.NONE) != null;
    }

    /** Whether it was plain. */
    private boolean assertThatBothAgree(byte[] body) throws IOException {
        JsonSource source = reader.source(body);
        if (source.firstForeign() != null) {
            return false;
        }
        Reading parsed = reader.readParsed(source, Expectation.NONE);
        Reading plain = reader.readPlain(source, Expectation.NONE);
        if (plain != null) {
            String shown = new String(body, UTF_8);
            assertThat(parsed.complete()).as(shown).isTrue();
            assertThat(plain.list()).as(shown).isEqualTo(parsed.list());
            assertThat(Events.of(plain.message())).as(shown).isEqualTo(Events.of(parsed.message()));
            assertThat(plain.operation()).as(shown).isEqualTo(parsed.operation());
            assertThat(plain.message().emptyTexts())
                    .as(shown)
                    .isEqualTo(parsed.message().emptyTexts());
            assertThat(plain.message().textsWithControls())
                    .as(shown)
                    .isEqualTo(parsed.message().textsWithControls());
        }
        return plain != null;
    }

    /** With a piece put in, left out, put elsewhere, or put in the place of another. */
    private static byte[] changed(byte[] body, Random random) {
        int from = random.nextInt(body.length + 1);
        int to = Math.min(body.length, from + (random.nextBoolean() ? 0 : random.nextInt(12)));
        byte[] piece = random.nextInt(4) == 0
                ? Arrays.copyOfRange(body, from / 2, Math.min(body.length, from / 2 + random.nextInt(20)))
                : PIECES.get(random.nextInt(PIECES.size())).getBytes(UTF_8);
        byte[] changed = new byte[body.length - (to - from) + piece.length];
        System.arraycopy(body, 0, changed, 0, from);
        System.arraycopy(piece, 0, changed, from, piece.length);
        System.arraycopy(body, to, changed, from + piece.length, body.length - to);
        return changed;
    }

    private static byte[] nested(int depth) {
        return ("{\"a\":" + "[".repeat(depth - 1) + "]".repeat(depth - 1) + "}").getBytes(UTF_8);
    }

    /** As printed, with all their blanks, and with none between the lines. */
    private static List<byte[]> documented() throws IOException {
        List<byte[]> bodies = new ArrayList<>();
        for (Operation operation : Contract.get().operations()) {
            for (Direction direction : Direction.values()) {
                String name = "/payu-peru/examples/" + operation.name() + "." + direction.label() + ".json";
                try (InputStream in = Contract.class.getResourceAsStream(name)) {
                    if (in != null) {
                        byte[] body = in.readAllBytes();
                        bodies.add(body);
                        bodies.add(
                                new String(body, UTF_8).replaceAll("\\n *", "").getBytes(UTF_8));
                    }
                }
            }
        }
        assertThat(bodies).hasSizeGreaterThan(20);
        return bodies;
    }
}
