package io.github.payuperu.cli;

import io.github.payuperu.cli.input.Inputs;
import io.github.payuperu.cli.send.MediaType;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code payu-peru convert}: writes a message in the other syntax. */
@Command(
        name = "convert",
        header = "Turn JSON into XML, or XML into JSON.",
        description = {
            "Prints the message on standard output and, on standard error, everything that the other syntax does not say: XML has "
                    + "no null, no milliseconds, and no types outside maps. Instants are epoch milliseconds in JSON and local "
                    + "date-times at UTC-5 in XML. The message is not checked; that is what validate is for."
        },
        footer = {
            "  payu-peru convert request.json --to xml",
            "  payu-peru convert - --to json --compact < response.xml",
            "",
            "The exit code is 0 when the message was written, 1 when it cannot be read or has",
            "no form in that syntax, and 2 when it could not be opened."
        })
final class ConvertCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE|-", description = "The message; - for standard input.")
    private String input = "";

    @Option(names = "--to", paramLabel = "json|xml", required = true, description = "The syntax to write it in.")
    private MediaType target = MediaType.JSON;

    @Option(names = "--compact", description = "Without blanks and line breaks.")
    private boolean compact;

    @Option(
            names = "--kind",
            paramLabel = "request|response",
            description = "What the message is, whatever it looks like.")
    private @Nullable Kind kind;

    @Mixin
    private LocaleOption locale = new LocaleOption();

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Expectation expectation = kind == null ? Expectation.NONE : kind.expectation();
        Converting converting = new Converting(console, locale.locale(), target.wire(), compact, expectation);
        new Inputs(console.in(), Limits.DEFAULT.bytes()).readOne(input, converting);
        return converting.exitCode();
    }
}
