package io.github.payuperu.cli;

import io.github.payuperu.cli.input.Inputs;
import io.github.payuperu.cli.input.MessageFiles;
import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.archive.Summary;
import io.github.payuperu.validators.report.RunReport;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code payu-peru validate}: checks messages and prints a report on each. */
@Command(
        name = "validate",
        abbreviateSynopsis = true,
        header = "Check requests, responses and forms.",
        description =
                "The message itself tells whether it is a request or a response, and of which operation. A form of WebCheckout "
                        + "may be a body, a query, or a whole address.",
        footer = {
            "  payu-peru validate request.json",
            "  curl … | payu-peru validate --kind response -",
            "  payu-peru validate --format json --strict spec/examples log.jsonl",
            "  payu-peru validate --merchant-id 508029 confirmation.form",
            "  payu-peru validate --locale es --now 2021-06-21T12:00:00Z cash.json",
            "  payu-peru validate --format json --summary - archive > reports.jsonl",
            "",
            "The exit code is 0 when no message has an ERROR, 1 when one has, and 2 when",
            "something could not be opened or an argument holds no message."
        })
final class ValidateCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "FILE|DIR|-",
            arity = "1..*",
            description = {
                "Files with one message each, *.jsonl with one a line; directories, which are searched for "
                        + MessageFiles.PATTERNS + "; - for standard input."
            })
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|json|junit|sarif",
            description = "text for people; json for programs: one object a line, one for each message; "
                    + "junit for CI servers; sarif for code hosts and editors. ${DEFAULT-VALUE} unless given.")
    private ReportFormat format = ReportFormat.TEXT;

    @Mixin
    private LocaleOption locale = new LocaleOption();

    @Option(
            names = "--strict",
            description =
                    "Makes errors of the warnings about fields that are documented as mandatory, and left out by the "
                            + "documentation's own samples.")
    private boolean strict;

    @Option(
            names = "--severity",
            paramLabel = "ID=LEVEL",
            converter = SeverityConverter.class,
            description = "Makes findings of that id ERROR, WARNING or INFO: PE-097=ERROR for example. Repeatable.")
    private List<SeverityChange> severities = new ArrayList<>();

    @Mixin
    private WhatIsKnown known = new WhatIsKnown();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "What the messages are, whatever they look like: request, response, form, response-page or "
                    + "confirmation.")
    private @Nullable Kind kind;

    @Option(
            names = "--operation",
            paramLabel = "OP",
            converter = OperationConverter.class,
            description =
                    "What they are of, whatever they say: card.charge for example. A response by itself does not say.")
    private @Nullable Operation operation;

    @Mixin
    private SummaryOption summaryOption = new SummaryOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!summaryOption.isPossible()) {
            return complainAboutSummary();
        }
        PayuValidator validator = validator();
        Expectation expectation = expectation();
        RunReport report = format.report(locale.locale(), console.style());
        try (Batch batch = new Batch(console, words(), report, body -> validator.check(body, expectation))) {
            new Inputs(console.in(), Limits.DEFAULT.bytes()).read(inputs, batch);
            return finish(batch);
        }
    }

    private int finish(Batch batch) {
        Summary summary = batch.summary();
        String text = new SummaryText(words(), console.style()).print(summary);
        int code = batch.finish(format.isForPeople() && summaryOption.isPartOfText(summary) ? text : "");
        if (!format.isForPeople() && summaryOption.isBesideReport()) {
            console.remark(text);
        }
        return summaryOption.write(summary, batch.totals().unread()) ? code : complainAboutSummary();
    }

    private int complainAboutSummary() {
        console.complain(words().text("summary.impossible", summaryOption.target()));
        return ExitCode.USAGE;
    }

    private Words words() {
        return Words.in(locale.locale());
    }

    private PayuValidator validator() {
        PayuValidator.Builder builder = PayuValidator.builder().strict(strict);
        known.tell(builder, new Keys(console.secrets(), Words.in(locale.locale()), spec));
        severities.forEach(change -> builder.severity(change.id(), change.severity()));
        return builder.build();
    }

    private Expectation expectation() {
        Expectation expectation = kind == null ? Expectation.NONE : kind.expectation();
        return operation == null ? expectation : expectation.of(operation);
    }
}
