package io.github.payuperu.cli;

import java.util.List;

/** The register of commands, in the order in which help lists them. A command that is not here does not exist. */
final class Commands {
    private Commands() {}

    /** All of them. */
    static List<Object> all(Console console) {
        return List.of(
                new ValidateCommand(console),
                new ExplainCommand(console),
                new FieldsCommand(console),
                new ConvertCommand(console),
                new SignCommand(console),
                new SendCommand(console),
                new SandboxCommand(console),
                new DiffCommand(console),
                new DriftCommand(console),
                new DemoCommand(console));
    }
}
