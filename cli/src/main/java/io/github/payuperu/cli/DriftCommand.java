package io.github.payuperu.cli;

import io.github.payuperu.compatibility.documentation.Drift;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code payu-peru drift}: tells what PayU's page says otherwise than the contract has recorded. */
@Command(
        name = "drift",
        header = "Compare a page of PayU's documentation with the contract's rows.",
        description = {
            "The contract has recorded every row of every table on PayU's page of the Payments API for Peru, in Spanish, edition of "
                    + "2022-06-24: field, format, size, and whether it is mandatory. This reads a page, as HTML or as plain text "
                    + "copied from a browser, and tells which rows were added, removed or changed. Descriptions are not compared.",
            "",
            "Exit code 1 if anything differs."
        },
        footer = {
            "  payu-peru drift page.html",
            "  payu-peru drift page.txt --format json | jq '.changes[].path'",
        })
final class DriftCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "PAGE", description = "A file with the page, in UTF-8.")
    private Path page = Path.of(".");

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "For people, or one JSON object; ${DEFAULT-VALUE} unless given.")
    private DriftFormat format = DriftFormat.TEXT;

    @Mixin
    private LocaleOption locale = new LocaleOption();

    DriftCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            Drift drift = Drift.of(new String(Files.readAllBytes(page), StandardCharsets.UTF_8));
            return drift.tables() == 0 ? complain("drift.nothing") : print(drift);
        } catch (IOException e) {
            return complain("drift.missing");
        }
    }

    private int print(Drift drift) {
        console.print(format.print(page.toString(), drift, locale.locale()));
        return drift.changes().isEmpty() ? ExitCode.OK : ExitCode.ERRORS;
    }

    private int complain(String key) {
        console.complain(Words.in(locale.locale()).text(key, page));
        return ExitCode.USAGE;
    }
}
