package io.github.payuperu.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option {@code --locale}, which every command has; the environment has no say in it, so that scripts hold everywhere. */
final class LocaleOption {
    @Option(
            names = "--locale",
            paramLabel = "es|en",
            description = "Language of messages; ${DEFAULT-VALUE} unless given.")
    private Language language = Language.EN;

    /** The language asked for. */
    Locale locale() {
        return language.locale();
    }
}
