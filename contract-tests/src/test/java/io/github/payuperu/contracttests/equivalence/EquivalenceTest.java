package io.github.payuperu.contracttests.equivalence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.payuperu.validators.Report;
import io.github.payuperu.wire.MessageReader;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.convert.Conversion;
import io.github.payuperu.wire.convert.Converter;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * JSON and XML are two spellings of one message. Messages are generated from the contract and printed in both syntaxes by
 * printers that know nothing of our writers; a failure names the seed and the number of the message.
 */
class EquivalenceTest {
    private static final int MESSAGES = 5_000;
    /** Losses after which nothing can be said of what became of the value. */
    private static final Set<OneWire> INEXPRESSIBLE = EnumSet.of(OneWire.NAME, OneWire.CHARACTER);

    private static final MessageReader READER = new MessageReader(Contract.get(), Limits.DEFAULT);
    private static final Converter CONVERTER = Converter.compact(Contract.get(), Limits.DEFAULT);
    private static final Converter PRETTY = Converter.pretty(Contract.get(), Limits.DEFAULT);

    static List<Long> seeds() {
        return Seeds.ALL;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothSpellingsGetTheSameVerdict(long seed) {
        forEach(seed, message -> {
            if (message.peculiar().isEmpty()) {
                Report json = Verdict.VALIDATOR.check(json(message), message.expectation());
                Report xml = Verdict.VALIDATOR.check(xml(message));
                assertThat(Verdict.of(xml)).containsExactlyElementsOf(Verdict.of(json));
                assertThat(xml.operation()).isEqualTo(json.operation());
                assertThat(xml.direction()).isEqualTo(json.direction());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void jsonThroughXmlIsJsonAgainButForTheDeclaredLosses(long seed) {
        forEach(seed, message -> {
            Reading read = READER.read(json(message), message.expectation());
            Conversion toXml = converter(message).convert(read, WireForm.XML);
            XmlView view = XmlView.of(message.root());
            if (!view.isExpressible()) {
                assertThat(toXml.body()).isEmpty();
                assertThat(toXml.losses()).isNotEmpty().allMatch(loss -> loss.severity() == Severity.ERROR);
                return;
            }
            assertThat(losses(toXml)).isEqualTo(view.losses());
            if (!view.losses().containsKey("L-LIST")) {
                Conversion back =
                        converter(message).convert(readXml(toXml.body().orElseThrow()), WireForm.JSON);
                assertThat(back.losses()).isEmpty();
                assertSame(back, view);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void xmlThroughJsonIsXmlAgain(long seed) {
        forEach(seed, message -> {
            XmlView view = XmlView.of(message.root());
            boolean spelledAlike = Collections.disjoint(message.peculiar(), INEXPRESSIBLE)
                    && !view.losses().containsKey("L-LIST")
                    && !(view.losses().containsKey("L-NULL") && view.losses().containsKey("L-DUPLICATE"));
            if (!spelledAlike) {
                return;
            }
            Reading first = readXml(xml(message));
            Conversion toJson = converter(message).convert(first, WireForm.JSON);
            assertSame(toJson, view);
            assertThat(losses(toJson).keySet()).isSubsetOf("L-DUPLICATE");

            Reading second = READER.read(toJson.body().orElseThrow(), expectation(first));
            Conversion back = converter(message).convert(second, WireForm.XML);
            assertSame(CONVERTER.convert(readXml(back.body().orElseThrow()), WireForm.JSON), XmlView.of((Tree.Members)
                    view.tree()));
        });
    }

    private static void assertSame(Conversion json, XmlView view) {
        assertThat(Trees.lines(Trees.parse(json.body().orElseThrow())))
                .containsExactlyElementsOf(Trees.lines(view.tree()));
    }

    /** Checks the messages side by side, for there are many; the first that fails is named. */
    private static void forEach(long seed, Consumer<Generated> check) {
        MessageGenerator generator = new MessageGenerator(seed);
        List<Generated> messages =
                Stream.generate(generator::next).limit(MESSAGES).toList();
        IntStream.range(0, MESSAGES)
                .parallel()
                .mapToObj(i -> failure(i, messages.get(i), check))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(failure -> {
                    throw new AssertionError("Seed " + seed + ", " + failure);
                });
    }

    private static Optional<String> failure(int number, Generated message, Consumer<Generated> check) {
        try {
            check.accept(message);
            return Optional.empty();
        } catch (AssertionError | RuntimeException e) {
            String json = new String(json(message), StandardCharsets.UTF_8);
            String xml = new String(xml(message), StandardCharsets.UTF_8);
            return Optional.of("message " + number + " " + message.peculiar() + ": " + e + "\n" + json + "\n" + xml);
        }
    }

    private static byte[] json(Generated message) {
        return JsonPrinter.print(message.root(), message.style()).bytes();
    }

    private static byte[] xml(Generated message) {
        return XmlPrinter.print(message.root(), message.operation().root(message.direction()), message.style())
                .bytes();
    }

    private static Reading readXml(byte[] xml) {
        Reading reading = READER.read(xml, Expectation.NONE);
        assertThat(reading.complete()).as(() -> reading.list().toString()).isTrue();
        return reading;
    }

    private static Expectation expectation(Reading reading) {
        Expectation expectation = Expectation.of(reading.direction());
        return reading.operation().map(expectation::of).orElse(expectation);
    }

    private static Converter converter(Generated message) {
        return message.root().members().size() % 2 == 0 ? CONVERTER : PRETTY;
    }

    private static Map<String, Set<String>> losses(Conversion conversion) {
        Map<String, Set<String>> losses = new TreeMap<>();
        for (Finding loss : conversion.losses()) {
            losses.computeIfAbsent(loss.id(), id -> new TreeSet<>()).add(loss.pointer());
        }
        return losses;
    }
}
