package io.github.payuperu.cli;

import io.github.payuperu.cli.input.MessageFiles;
import io.github.payuperu.cli.input.Obstacle;
import io.github.payuperu.cli.input.Receiver;
import io.github.payuperu.validators.text.Sentences;
import io.github.payuperu.wire.MessageReader;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.convert.Conversion;
import io.github.payuperu.wire.convert.Converter;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.structure.Expectation;
import io.github.payuperu.wire.structure.Limits;
import io.github.payuperu.wire.structure.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Writes one message in another syntax, and tells what was lost. */
final class Converting implements Receiver {
    private final Console console;
    private final Words words;
    private final Sentences sentences;
    private final WireForm target;
    private final Expectation expectation;
    private final MessageReader reader = new MessageReader(Contract.get(), Limits.DEFAULT);
    private final Converter converter;
    private int exitCode = ExitCode.USAGE;

    Converting(Console console, Locale locale, WireForm target, boolean compact, Expectation expectation) {
        this.console = console;
        this.words = Words.in(locale);
        this.sentences = Sentences.in(locale);
        this.target = target;
        this.expectation = expectation;
        this.converter = compact
                ? Converter.compact(Contract.get(), Limits.DEFAULT)
                : Converter.pretty(Contract.get(), Limits.DEFAULT);
    }

    /** How it ended. */
    int exitCode() {
        return exitCode;
    }

    @Override
    public void message(String source, byte[] body) {
        Reading reading = reader.read(body, expectation);
        if (!reading.complete()) {
            tell(source, reading, reading.list());
            exitCode = ExitCode.ERRORS;
            return;
        }
        Conversion conversion = converter.convert(reading, target);
        tell(source, reading, conversion.losses());
        conversion
                .body()
                .ifPresent(text -> console.print(new String(text, StandardCharsets.UTF_8).stripTrailing() + "\n"));
        exitCode = conversion.body().isPresent() ? ExitCode.OK : ExitCode.ERRORS;
    }

    @Override
    public void unread(String source, Obstacle obstacle) {
        console.complain(words.text("unread." + obstacle.label(), source, MessageFiles.PATTERNS));
    }

    private void tell(String source, Reading reading, List<Finding> findings) {
        for (Finding finding : findings) {
            Position position = finding.position();
            String place = position == null ? "" : ":" + position.line() + ":" + position.column();
            console.complain(source + place + ": " + finding.severity() + " " + finding.id() + " "
                    + sentences.message(finding, reading.direction()));
        }
    }
}
