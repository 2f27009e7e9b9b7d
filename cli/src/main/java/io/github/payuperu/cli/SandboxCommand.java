package io.github.payuperu.cli;

import io.github.payuperu.sandbox.Sandbox;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code payu-peru sandbox}: a gateway on this machine, until it is stopped. */
@Command(
        name = "sandbox",
        header = "Run a gateway to test against, on this machine.",
        description = {
            "It answers all operations of the contract, remembers authorizations, and moves no money. It has the payment page of "
                    + "WebCheckout, too, and tells shops the outcome. The first line that it prints is its address; then it runs "
                    + "until it is stopped (Ctrl-C)."
        },
        footer = {
            "  payu-peru sandbox",
            "  payu-peru sandbox --port 0 --reject-invalid",
            "  payu-peru sandbox --now 2021-06-21T12:00:00Z",
        })
final class SandboxCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--port",
            paramLabel = "N",
            converter = PortConverter.class,
            description = "The port to listen on; 0 takes a free one; ${DEFAULT-VALUE} unless given.")
    private int port = 8480;

    @Option(
            names = "--reject-invalid",
            description = "Refuses what breaks one of Peru's rules as well, not only what breaks the contract.")
    private boolean rejectInvalid;

    @Option(
            names = "--call-anywhere",
            description =
                    "Sends confirmations wherever a payment form says, not only to this machine and private networks.")
    private boolean callAnywhere;

    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            converter = InstantConverter.class,
            description = "The time there, in UTC, such as 2021-06-21T12:00:00Z; the clock's unless given.")
    private @Nullable Instant now;

    @Mixin
    private LocaleOption locale = new LocaleOption();

    SandboxCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Words words = Words.in(locale.locale());
        try (Sandbox sandbox = Sandbox.builder()
                .port(port)
                .clock(now == null ? InstantSource.system() : InstantSource.fixed(now))
                .rejectInvalid(rejectInvalid)
                .callAnywhere(callAnywhere)
                .start()) {
            console.print(sandbox.url() + "\n");
            console.complain(words.text("sandbox.ready", sandbox.service()));
            console.complain(words.text(
                    "sandbox.checkout", sandbox.checkout(), sandbox.checkout().resolve("journal")));
            new CountDownLatch(1).await();
        } catch (UncheckedIOException e) {
            console.complain(words.text("sandbox.port", port));
            return ExitCode.USAGE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.OK;
    }
}
