package io.github.payuperu.cli;

import io.github.payuperu.compatibility.Comparison;
import io.github.payuperu.compatibility.release.Release;
import io.github.payuperu.compatibility.release.UnreadableReleaseException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code payu-peru diff}: compares two releases of the contract. */
@Command(
        name = "diff",
        header = "Compare two releases of the contract, and say what breaks for whom.",
        description = {
            "Compares OpenAPI documents, forms, XML Schemas and rules. A change breaks @|bold senders|@ if a request that was right is "
                    + "refused or understood otherwise, and @|bold readers|@ if an answer or a callback may lack or hold what "
                    + "a program does not expect. docs/compatibility.md has the table of judgements.",
            "",
            "A release is a clone of this repository, a folder with openapi.json, *.xsd and rules.md, a jar with the same, as "
                    + "payu-peru.jar has it, or a folder of such jars.",
            "",
            "Exit code 1 if anything breaks."
        },
        footer = {
            "  payu-peru diff payu-peru-0.1.0.jar payu-peru-0.2.0.jar",
            "  payu-peru diff --format md ../last-release . > changes.md",
            "  payu-peru diff --format json OLD NEW | jq '.changes[] | select(.breaksSenders)'",
        })
final class DiffCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", description = "The release that merchants have.")
    private Path before = Path.of(".");

    @Parameters(index = "1", paramLabel = "NEW", description = "The one that they will have.")
    private Path after = Path.of(".");

    @Option(
            names = "--format",
            paramLabel = "text|json|md",
            description = "For people, one JSON object, or a Markdown table; ${DEFAULT-VALUE} unless given.")
    private ComparisonFormat format = ComparisonFormat.TEXT;

    @Mixin
    private LocaleOption locale = new LocaleOption();

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            Comparison comparison = Comparison.of(Release.read(before), Release.read(after));
            console.print(format.print(comparison, locale.locale()));
            return comparison.isBreaking() ? ExitCode.ERRORS : ExitCode.OK;
        } catch (UnreadableReleaseException e) {
            String key = "diff." + e.reason().name().toLowerCase(Locale.ROOT);
            console.complain(Words.in(locale.locale()).text(key, e.detail()));
            return ExitCode.USAGE;
        }
    }
}
