package io.github.payuperu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command itself; what there is to do its {@link Commands} do. */
@Command(
        name = "payu-peru",
        header = "Checks, explains and sends messages of PayU Latam's Payments API for Peru.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExit codes:%n",
        footer = {
            "  0  no ERROR",
            "  1  at least one ERROR",
            "  2  wrong usage, or something that cannot be opened",
            "  3  send only: the outcome is unknown",
            "",
            "payu-peru COMMAND --help says more about a command."
        })
final class PayuPeru implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
