package io.github.payuperu.cli;

import io.github.payuperu.cli.input.Inputs;
import io.github.payuperu.cli.send.Gateway;
import io.github.payuperu.cli.send.MediaType;
import io.github.payuperu.wire.structure.Limits;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code payu-peru send}: checks a request, posts it once, and checks the answer. */
@Command(
        name = "send",
        header = "Check a request, send it once, and check the answer.",
        description =
                "A request with an ERROR is not sent. No request is sent twice: the gateway cannot tell a repeated charge "
                        + "from a second one. Values that the contract calls sensitive are not shown.",
        footer = {
            "  payu-peru send ping.json --url http://127.0.0.1:8480",
            "  payu-peru send - --url $GATEWAY --locale es < charge.json",
            "",
            "The exit code is 0 when the gateway took the request, 1 when the request has an",
            "ERROR and was not sent, or the answer is or has one, 2 when the request cannot",
            "be opened or the gateway not reached, and 3 when the request was sent and the",
            "outcome is unknown: then query by reference code before you send again."
        })
final class SendCommand implements Callable<Integer> {
    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(10);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(85);

    private final Console console;
    private final Duration answerWithin;

    @Parameters(paramLabel = "FILE|-", description = "The request; - for standard input.")
    private String input = "";

    @Option(
            names = "--url",
            paramLabel = "URL",
            required = true,
            converter = UrlConverter.class,
            description = "Where to send it.")
    private URI url = URI.create("");

    @Option(
            names = "--accept",
            paramLabel = "json|xml",
            description = "The syntax to answer in; the request's unless given.")
    private @Nullable MediaType accept;

    @Mixin
    private LocaleOption locale = new LocaleOption();

    SendCommand(Console console) {
        this(console, ANSWER_WITHIN);
    }

    SendCommand(Console console, Duration answerWithin) {
        this.console = console;
        this.answerWithin = answerWithin;
    }

    @Override
    public Integer call() {
        if (isReadableOnTheWay()) {
            console.complain(Words.in(locale.locale()).text("send.plain"));
        }
        Gateway gateway = new Gateway(url, CONNECT_WITHIN, answerWithin, Limits.DEFAULT.bytes());
        Sending sending = new Sending(
                console,
                locale.locale(),
                (body, content) -> gateway.post(body, content, accept == null ? content : accept));
        new Inputs(console.in(), Limits.DEFAULT.bytes()).readOne(input, sending);
        return sending.exitCode();
    }

    private boolean isReadableOnTheWay() {
        String host = url.getHost();
        boolean here = host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
        return "http".equalsIgnoreCase(url.getScheme()) && !here;
    }
}
