package io.github.payuperu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The register of commands, in the order in which help lists them. A command that is not here does not exist. */
final class Commands {
    private static final Map<String, Function<Console, Object>> ALL = all();

    private Commands() {}

    /**
     * What the arguments can mean: the command that the first one names, for preparing all of them takes longer than to check a
     * message; all of them where it names none.
     */
    static List<Object> of(String[] arguments, Console console) {
        Function<Console, Object> named = arguments.length == 0 ? null : ALL.get(arguments[0]);
        return named == null
                ? ALL.values().stream().map(command -> command.apply(console)).toList()
                : List.of(named.apply(console));
    }

    private static Map<String, Function<Console, Object>> all() {
        Map<String, Function<Console, Object>> all = new LinkedHashMap<>();
        all.put("validate", ValidateCommand::new);
        all.put("explain", ExplainCommand::new);
        all.put("fields", FieldsCommand::new);
        all.put("convert", ConvertCommand::new);
        all.put("sign", SignCommand::new);
        all.put("send", SendCommand::new);
        all.put("sandbox", SandboxCommand::new);
        all.put("diff", DiffCommand::new);
        all.put("drift", DriftCommand::new);
        all.put("demo", DemoCommand::new);
        return all;
    }
}
