package io.github.payuperu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the way a command was called, in the language that the call asks for. */
final class UsageProblem {
    private static final String LOCALE = "--locale";

    private final ParameterException wrong;
    private final Words words;

    UsageProblem(ParameterException wrong, List<String> arguments) {
        this.wrong = wrong;
        this.words = Words.in(localeOf(arguments));
    }

    /** The language that the arguments name, right or wrong as they are otherwise; English if they name none. */
    private static Locale localeOf(List<String> arguments) {
        String joined = String.join("=", arguments) + "=";
        return joined.contains(LOCALE + "=" + Language.ES + "=") ? Language.ES.locale() : Language.EN.locale();
    }

    /** What is wrong. */
    String sentence() {
        ArgSpec argument = wrong.getArgSpec();
        if (wrong.getCause() instanceof WrongValueException value && argument != null) {
            return words.text("usage.value", label(argument), value.in(words));
        }
        if (wrong instanceof MissingParameterException missing) {
            return words.text(
                    "usage.missing",
                    missing.getMissing().stream().map(UsageProblem::label).collect(Collectors.joining(", ")));
        }
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return words.text("usage.unknown", unmatched.getUnmatched().get(0));
        }
        if (wrong instanceof OverwrittenOptionException overwritten) {
            return words.text("usage.twice", label(overwritten.getOverwritten()));
        }
        return String.valueOf(wrong.getMessage());
    }

    /** What was probably meant. */
    Optional<String> suggestion() {
        if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
            return Optional.empty();
        }
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        List<String> known = new ArrayList<>(command.subcommands().keySet());
        command.options().forEach(option -> known.addAll(List.of(option.names())));
        List<String> near = NearMatches.of(unmatched.getUnmatched().get(0), known);
        return near.isEmpty() ? Optional.empty() : Optional.of(words.text("explain.near", String.join(", ", near)));
    }

    /** Where to read on. */
    String more() {
        return words.text("usage.more", wrong.getCommandLine().getCommandSpec().qualifiedName());
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
