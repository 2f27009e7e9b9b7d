package io.github.payuperu.cli;

import io.github.payuperu.validators.signature.Deviation;
import io.github.payuperu.validators.signature.Spelling;
import io.github.payuperu.validators.signature.Verification;
import io.github.payuperu.validators.signature.Verification.Outcome;
import java.util.Locale;

/** Says what became of a verification: the verdict on a line, then a line for each thing that is written differently. */
final class SignatureVerdict {
    private final Words words;

    SignatureVerdict(Words words) {
        this.words = words;
    }

    String of(Verification verification) {
        StringBuilder text = new StringBuilder(words.text(key(verification.outcome())));
        Spelling spelling = verification.spelling();
        if (spelling == null) {
            return text.append('\n').toString();
        }
        text.append(": ")
                .append(words.text("sign.spelling", spelling.algorithm(), spelling.text()))
                .append('\n');
        spelling.deviations().stream()
                .sorted()
                .map(deviation -> "  " + words.text(key(deviation)) + "\n")
                .forEach(text::append);
        return text.toString();
    }

    /** The key of what a verdict is called. */
    static String key(Outcome outcome) {
        return "sign.outcome." + lower(outcome);
    }

    /** The key of what a deviation is called. */
    static String key(Deviation deviation) {
        return "sign.deviation." + lower(deviation);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
