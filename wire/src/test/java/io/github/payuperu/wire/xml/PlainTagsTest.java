package io.github.payuperu.wire.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.json.JsonReader;
import io.github.payuperu.wire.message.Message;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read without a parser is read as parsers do: Woodstox all of it, and the JDK's, which we did not choose, the text. */
class PlainTagsTest {
    private static final XmlReader READER = new XmlReader(Contract.get(), Limits.DEFAULT);
    private static final List<String> EXAMPLES = List.of(
            "card.charge.request",
            "card.capture.request",
            "cash.charge.request",
            "card.authorization.response",
            "payment-methods.response");
    private static final int MUTANTS = 20_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<request/>",
                " \r\n\t<request\n>\t</request \r\n>\n ",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><request/>",
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<request></request>",
                "<?xml version=\"1.0\" encoding=\"utf-8\"?><request/>",
                "<?xml version='1.0' encoding='UTF-8'?><request/>",
                "<?xml version=\"1.0\"?><request/>",
                "<request class=\"java.util.HashMap\" ><x\nclass=\"\"/><y class=\"z\">z</y></request>",
                "<request><language>&amp;&lt;&gt;&quot;&apos;]]\"'=\t\u007F\u0085</language><test /></request>",
                "<request><language>ñ€😀\uE000\u2028</language>\r\n<command>\r\nPING\r\n</command><x>y</x></request>",
                "<request><_a.b-c9>x<B/>y</_a.b-c9><x><y/><y/></x></request>",
                "<request><transaction><extraParameters>a<entry>b<string>K<x/>L</string>c<int>1</int><int>2</int></entry>"
                        + "<entry/><INSTALLMENTS_NUMBER>1</INSTALLMENTS_NUMBER></extraParameters></transaction></request>",
                "<paymentMethodsResponse><paymentMethods>x<y>z<a/></y></paymentMethods></paymentMethodsResponse>"
            })
    void readsPlainBodiesAsParsersDo(String xml) {
        assertThat(isPlainAndTheSame(xml)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "<",
                "</",
                "<request",
                "<request/",
                "<request/>x",
                "<request/><request/>",
                "<request></reques>",
                "<request></requestt>",
                "<request></language>",
                "<request></request",
                "<request></",
                "<request><",
                "<request><language>es</request></language>",
                "<request",
                "<1/>",
                "< request/>",
                "<request></ request>",
                "</request>",
                "x<request/>",
                "<request / >",
                "<request a='b'/>",
                "<request class='b'/>",
                "<request class=\"b\" class=\"b\"/>",
                "<request class=\"b\"class=\"b\"/>",
                "<request class=\"&lt;\"/>",
                "<request class=\"ñ\"/>",
                "<request class=\"b",
                "<request class=\"",
                "<requestclass=\"b\"/>",
                "<request></request class=\"b\">",
                "<request xmlns='urn:x'/>",
                "<x:request xmlns:x='urn:x'/>",
                "<request><x:y/></request>",
                "<request><ñ/></request>",
                "<request><x\u00B7/></request>",
                "<request><!-- --></request>",
                "<!-- --><request/>",
                "<request/><!-- -->",
                "<request><?x y?></request>",
                "<request><![CDATA[x]]></request>",
                "<!DOCTYPE request><request/>",
                "<request>]]></request>",
                "<request>></request>",
                "<request>&#65;</request>",
                "<request>&nbsp;</request>",
                "<request>&</request>",
                "<request>&amp</request>",
                "<request>a\rb</request>",
                "<request>a\r\r\nb</request>",
                "<request>a\r",
                "<request>\u0001</request>",
                "<request>\u0000</request>",
                "<request>\uFFFE</request>",
                "<request>ñ\uFFFF</request>",
                "\uFEFF<request/>",
                " <?xml version=\"1.0\"?><request/>",
                "<?xml version=\"1.1\"?><request/>",
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><request/>",
                "<?xml version=\"1.0\" encoding=\"UTF-16\"?><request/>",
                "<requests/>"
            })
    void leavesTheRestToTheParser(String xml) {
        assertThat(plain(xml.getBytes(UTF_8))).isNull();
    }

    @Test
    void leavesWhatIsNoUtf8ToTheParser() {
        byte[] body = "<request>~~</request>".getBytes(UTF_8);
        body[9] = (byte) 0xC0;
        body[10] = (byte) 0xAF;

        assertThat(plain(body)).isNull();
    }

    @Test
    void leavesWhatIsTooMuchToTheParser() {
        assertThat(plain(("<request>" + "<x/>".repeat(1_001) + "</request>").getBytes(UTF_8)))
                .isNull();
        assertThat(plain(("<request>" + "<x>".repeat(40) + "</x>".repeat(40) + "</request>").getBytes(UTF_8)))
                .isNull();
    }

    @Test
    void readsMessagesAsTheyAreWritten() throws IOException {
        for (String example : EXAMPLES) {
            assertThat(isPlainAndTheSame(example(example, XmlWriter.pretty()))).isTrue();
            assertThat(isPlainAndTheSame(example(example, XmlWriter.compact()))).isTrue();
        }
    }

    @Test
    void readsWhateverIsPlainAsParsersDo() throws IOException {
        Random random = new Random(52);
        int plain = 0;
        for (int i = 0; i < MUTANTS; i++) {
            String example = EXAMPLES.get(random.nextInt(EXAMPLES.size()));
            plain += isPlainAndTheSame(Mutant.of(example(example, XmlWriter.compact()), random)) ? 1 : 0;
        }
        assertThat(plain).isGreaterThan(MUTANTS / 20);
    }

    /** Whether a body is plain; if so it is read in the same way by all. */
    private static boolean isPlainAndTheSame(String xml) {
        byte[] body = xml.getBytes(UTF_8);
        Reading plain = plain(body);
        if (plain == null) {
            return false;
        }
        Reading parsed = READER.parse(new XmlSource(body), Expectation.NONE, true);

        assertThat(Transcript.of(plain)).as(xml).isEqualTo(Transcript.of(parsed));
        assertThat(Transcript.plainly(body)).as(xml).isEqualTo(Transcript.byTheJdk(body));
        return true;
    }

    private static Reading plain(byte[] body) {
        return READER.readPlain(new XmlSource(body), Expectation.NONE, true);
    }

    private static String example(String name, XmlWriter writer) throws IOException {
        try (InputStream in = PlainTagsTest.class.getResourceAsStream("/payu-peru/examples/" + name + ".json")) {
            JsonReader reader = new JsonReader(Contract.get(), Limits.DEFAULT);
            Message message = reader.read(in.readAllBytes(), Expectation.NONE).message();
            return new String(writer.write(message, XmlRoot.of(Contract.get(), message)), UTF_8);
        }
    }
}
