package io.github.payuperu.cli;

import io.github.payuperu.cli.demo.Demo;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code payu-peru demo}: the tour. */
@Command(
        name = "demo",
        header = "Show every operation at work on this machine.",
        description =
                "Starts the sandbox on a free port, builds a request of each operation with the generated models, checks it, sends "
                        + "it as JSON and as XML, checks the answer, and explains a broken request. Takes a few seconds, needs no "
                        + "network, and leaves nothing behind.",
        footer = {
            "  payu-peru demo",
            "  payu-peru demo --locale es",
            "",
            "The exit code is 0 when every operation went through, else 1."
        })
final class DemoCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private LocaleOption locale = new LocaleOption();

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Words words = Words.in(locale.locale());
        Demo demo = new Demo(locale.locale(), console.style(), words::text, console::print);
        return demo.play() ? ExitCode.OK : ExitCode.ERRORS;
    }
}
