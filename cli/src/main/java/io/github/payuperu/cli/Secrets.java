package io.github.payuperu.cli;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where secrets come from: the environment or a prompt, and never an argument, which every user of the machine can see. */
final class Secrets {
    /** There are none, and nobody to ask. */
    static final Secrets NONE = new Secrets(Map.of(), null);

    private final Map<String, String> environment;
    private final @Nullable Function<String, Optional<String>> terminal;

    /**
     * @param environment variables by name
     * @param terminal shows a question and gives what is typed then, which it does not show; null where nobody can type
     */
    Secrets(Map<String, String> environment, @Nullable Function<String, Optional<String>> terminal) {
        this.environment = environment;
        this.terminal = terminal;
    }

    /** Those of the process; there is somebody to ask where standard input and output are a terminal. */
    @SuppressWarnings("SystemConsoleNull") // it does return null, as in Java 17, from the console that is chosen here
    static Secrets ofProcess() {
        System.setProperty("jdk.console", "java.base");
        java.io.Console console = System.console();
        return new Secrets(System.getenv(), console == null ? null : question -> ask(console, question));
    }

    /** The question comes after the echo is off: a key that is pasted at once does not show either. */
    private static Optional<String> ask(java.io.Console console, String question) {
        return Optional.ofNullable(console.readPassword("%s", question)).map(String::new);
    }

    /** The variable of that name; empty if there is none or nothing in it. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isEmpty());
    }

    /** What somebody types when asked; empty if nobody is there or nothing is typed. */
    Optional<String> ask(String question) {
        return terminal == null ? Optional.empty() : terminal.apply(question).filter(typed -> !typed.isEmpty());
    }
}
