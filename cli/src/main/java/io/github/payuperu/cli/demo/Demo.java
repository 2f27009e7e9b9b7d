package io.github.payuperu.cli.demo;

import io.github.payuperu.cli.send.Gateway;
import io.github.payuperu.generatedclient.json.Language;
import io.github.payuperu.sandbox.Sandbox;
import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.report.Style;
import io.github.payuperu.validators.report.Style.Role;
import io.github.payuperu.validators.report.TextReport;
import io.github.payuperu.validators.rule.Environment;
import io.github.payuperu.validators.text.Sentences;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.structure.Limits;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

/** The whole demonstration: a sandbox, every operation in each syntax, and a broken request explained. */
public final class Demo {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Locale locale;
    private final Style style;
    private final Function<String, String> words;
    private final Consumer<String> out;

    /**
     * @param locale language of everything that is said
     * @param style how it looks
     * @param words the fixed texts, by key
     * @param out takes each piece of text as it comes
     */
    public Demo(Locale locale, Style style, Function<String, String> words, Consumer<String> out) {
        this.locale = locale;
        this.style = style;
        this.words = words;
        this.out = out;
    }

    /** Plays it; true if everything went as it should. */
    public boolean play() {
        Language language = locale.getLanguage().equals("es") ? Language.ES : Language.EN;
        PayuValidator validator =
                PayuValidator.builder().environment(Environment.TEST).build();
        try (Sandbox sandbox = Sandbox.builder().start()) {
            out.accept(words.apply("demo.start") + "\n");
            Tour tour = new Tour(
                    validator,
                    new DemoRequests(language, Instant.now()),
                    new Gateway(sandbox.service(), PATIENCE, PATIENCE, Limits.DEFAULT.bytes()),
                    this::show);
            boolean json = play(tour, WireForm.JSON);
            boolean xml = play(tour, WireForm.XML);
            out.accept("\n" + words.apply("demo.broken") + "\n\n");
            out.accept(new TextReport(Sentences.in(locale), style)
                    .print("broken.json", validator.check(BrokenRequest.body()), BrokenRequest.body()));
            out.accept(words.apply("demo.end") + "\n");
            return json && xml;
        }
    }

    private boolean play(Tour tour, WireForm wire) {
        out.accept("\n" + wire.name() + "\n");
        return tour.play(wire);
    }

    private void show(Exchange exchange) {
        String mark = exchange.succeeded() ? style.mark(Role.VALID, "✓") : style.mark(Role.INVALID, "✗");
        String request = words.apply(exchange.request().isValid() ? "demo.request.valid" : "demo.request.invalid");
        String answer = words.apply(exchange.answer().isValid() ? "demo.answer.valid" : "demo.answer.invalid");
        String outcome = exchange.answered("state").isEmpty() ? exchange.answered("code") : exchange.answered("state");
        out.accept(String.format(
                Locale.ROOT,
                "  %s %-19s %s  →  %-8s  %s%s\n",
                mark,
                exchange.operation(),
                request,
                outcome,
                answer,
                warnings(exchange.request())));
    }

    private String warnings(Report request) {
        int warnings = request.findings(Severity.WARNING).size();
        return warnings == 0 ? "" : "  (" + warnings + " " + words.apply("demo.warnings") + ")";
    }
}
