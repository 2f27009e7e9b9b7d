package io.github.payuperu.cli;

import io.github.payuperu.cli.input.MessageFiles;
import io.github.payuperu.cli.input.Obstacle;
import io.github.payuperu.cli.input.Receiver;
import io.github.payuperu.cli.send.Answer;
import io.github.payuperu.cli.send.Masking;
import io.github.payuperu.cli.send.MediaType;
import io.github.payuperu.cli.send.Mishap;
import io.github.payuperu.cli.send.Outcome;
import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.report.TextReport;
import io.github.payuperu.validators.text.Sentences;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.Requirement;
import io.github.payuperu.wire.structure.Expectation;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;

/** One request on its way: checked, posted once, its answer checked. */
final class Sending implements Receiver {
    private static final String CODE = "code";
    private static final String ERROR = "ERROR";
    private static final int HTTP_OK = 200;
    /** The request was not taken but is welcome elsewhere; other redirects may come after it was carried out. */
    private static final Set<Integer> MOVED = Set.of(301, 307, 308);

    private final Console console;
    private final Words words;
    private final TextReport printer;
    private final BiFunction<byte[], MediaType, Outcome> post;
    private final Contract contract = Contract.get();
    private final PayuValidator validator = PayuValidator.create();
    private int exitCode = ExitCode.USAGE;

    /**
     * @param console where to tell about it
     * @param locale in which language
     * @param post sends a body of that media type, once
     */
    Sending(Console console, Locale locale, BiFunction<byte[], MediaType, Outcome> post) {
        this.console = console;
        this.words = Words.in(locale);
        this.printer = new TextReport(Sentences.in(locale), console.style());
        this.post = post;
    }

    /** How it ended. */
    int exitCode() {
        return exitCode;
    }

    @Override
    public void message(String source, byte[] body) {
        Report request = validator.check(body, Expectation.of(Direction.REQUEST).noForm());
        console.print(printer.print(source, request, body));
        if (!request.isValid()) {
            console.complain(words.text("send.stopped"));
            exitCode = ExitCode.ERRORS;
            return;
        }
        Outcome outcome = post.apply(body, MediaType.of(request.wire()));
        try {
            exitCode = judge(outcome, request);
        } catch (RuntimeException e) {
            exitCode = unknown(words.text("send.not-shown"), request);
        }
    }

    @Override
    public void unread(String source, Obstacle obstacle) {
        console.complain(words.text("unread." + obstacle.label(), source, MessageFiles.PATTERNS));
    }

    private int judge(Outcome outcome, Report request) {
        if (outcome instanceof Answer answer) {
            return judge(answer, request);
        }
        Mishap mishap = ((Outcome.Failed) outcome).mishap();
        String reason = words.text("send." + mishap.label());
        if (mishap.isHarmless()) {
            console.complain(reason);
            return ExitCode.USAGE;
        }
        return unknown(reason, request);
    }

    private int judge(Answer answered, Report request) {
        Expectation expected = Expectation.of(Direction.RESPONSE).noForm();
        Report answer = validator.check(
                answered.body(), request.operation().map(expected::of).orElse(expected));
        String code = answer.message()
                .map(message -> message.text(contract.require(Direction.RESPONSE, CODE)))
                .orElse("");
        boolean refused = code.equals(ERROR);
        boolean done = answered.status() == HTTP_OK && !code.isEmpty();
        if (refused || done) {
            print(answer, answered.body());
            return refused || !answer.isValid() ? ExitCode.ERRORS : ExitCode.OK;
        }
        if (wasNotTaken(answered.status())) {
            console.complain(words.text("send.refused", answered.status()));
            return ExitCode.ERRORS;
        }
        return unknown(words.text("send.no-answer", answered.status()), request);
    }

    private void print(Report answer, byte[] body) {
        console.print(printer.print(words.text("send.answer"), answer, body));
        answer.message()
                .map(new Masking(contract)::mask)
                .ifPresent(masked -> console.print(MediaType.of(answer.wire()).print(masked)));
    }

    private static boolean wasNotTaken(int status) {
        boolean clientError = status >= 400 && status < 500;
        return clientError || MOVED.contains(status);
    }

    private int unknown(String reason, Report request) {
        console.complain(reason);
        console.complain(words.text(movesMoney(request) ? "send.query" : "send.again"));
        return ExitCode.UNKNOWN_OUTCOME;
    }

    /** Only operations without a transaction are known not to. */
    private boolean movesMoney(Report request) {
        return request.operation()
                .map(operation ->
                        contract.require(Direction.REQUEST, "transaction").requirement(operation)
                                != Requirement.FORBIDDEN)
                .orElse(true);
    }
}
