package io.github.payuperu.contracttests.equivalence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.contracttests.equivalence.Tree.Member;
import io.github.payuperu.contracttests.equivalence.Tree.Members;
import io.github.payuperu.contracttests.equivalence.Tree.Text;
import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.report.JUnitReport;
import io.github.payuperu.validators.report.JsonReport;
import io.github.payuperu.validators.report.RunReport;
import io.github.payuperu.validators.report.SarifReport;
import io.github.payuperu.validators.report.Style;
import io.github.payuperu.validators.report.TextReport;
import io.github.payuperu.validators.text.Sentences;
import io.github.payuperu.wire.MessageReader;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.convert.Converter;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The value of a sensitive field is in no finding, no loss and no report, not even in the lines that reports show, in neither
 * syntax and whatever is wrong with it.
 */
class SecretsTest {
    private static final String MARKER = "SECRETMARKER";
    private static final List<String> SHAPES = List.of(
            "%s",
            " %s ", "%s\u0000", "4111%s", "%1$s%1$s%1$s%1$s%1$s%1$s%1$s%1$s", "]]>%s&amp;", "%s\r\n", "\uD83D\uDE00%s");
    private static final int MESSAGES = 500;

    private static final Sentences SENTENCES = Sentences.in(Locale.ENGLISH);
    private static final List<RunReport> DOCUMENTS =
            List.of(new JUnitReport(SENTENCES), new SarifReport(SENTENCES, "1"));
    private static final MessageReader READER = new MessageReader(Contract.get(), Limits.DEFAULT);
    private static final Converter CONVERTER = Converter.compact(Contract.get(), Limits.DEFAULT);

    static List<Long> seeds() {
        return Seeds.ALL;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areNeverShown(long seed) {
        MessageGenerator generator = new MessageGenerator(seed);
        Random random = new Random(seed);
        int marked = 0;
        for (int i = 0; i < MESSAGES; i++) {
            Generated message = generator.next();
            Members root = (Members) marked(message.root(), random);
            byte[] json = JsonPrinter.print(root, message.style()).bytes();
            marked += new String(json, StandardCharsets.UTF_8).contains(MARKER) ? 1 : 0;
            assertSilent(json, message.expectation());
            if (message.peculiar().isEmpty()) {
                String name = message.operation().root(message.direction());
                assertSilent(XmlPrinter.print(root, name, message.style()).bytes(), Expectation.NONE);
            }
        }
        assertThat(marked).as("messages that hold the marker").isGreaterThan(MESSAGES / 10);
    }

    private static void assertSilent(byte[] body, Expectation expectation) {
        Report report = Verdict.VALIDATOR.check(body, expectation);
        List<Finding> losses = losses(READER.read(body, expectation));
        assertThat(report.findings() + " " + losses + report).doesNotContain(MARKER);
        DOCUMENTS.forEach(
                document -> assertThat(document.message("body", report, body)).doesNotContain(MARKER));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("es"))) {
            Sentences sentences = Sentences.in(locale);
            assertThat(new JsonReport(sentences).print("body", report)).doesNotContain(MARKER);
            assertThat(new TextReport(sentences, Style.PLAIN).print("body", report))
                    .doesNotContain(MARKER);
            assertThat(new TextReport(sentences, Style.PLAIN).print("body", report, body))
                    .doesNotContain(MARKER);
            for (Finding loss : losses) {
                assertThat(sentences.message(loss, report.direction())).doesNotContain(MARKER);
            }
        }
    }

    private static List<Finding> losses(Reading reading) {
        WireForm target = reading.wire() == WireForm.XML ? WireForm.JSON : WireForm.XML;
        return reading.complete() ? CONVERTER.convert(reading, target).losses() : List.of();
    }

    /** The tree with the marker in every sensitive field that holds a text. */
    private static Tree marked(Tree tree, Random random) {
        if (tree instanceof Members object) {
            return new Members(object.members().stream()
                    .map(member -> new Member(member.field(), member.name(), marked(member, random)))
                    .toList());
        }
        return tree;
    }

    private static Tree marked(Member member, Random random) {
        boolean secret = member.field() != null && member.field().isSensitive() && member.value() instanceof Text;
        return secret
                ? new Text(String.format(SHAPES.get(random.nextInt(SHAPES.size())), MARKER))
                : marked(member.value(), random);
    }
}
