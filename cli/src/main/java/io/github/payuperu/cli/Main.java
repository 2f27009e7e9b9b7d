package io.github.payuperu.cli;

import io.github.payuperu.cli.send.MediaType;
import io.github.payuperu.validators.rule.Environment;
import io.github.payuperu.validators.signature.Algorithm;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;

/** The command {@code payu-peru}: {@code payu-peru --help} says what it can do. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its {@link ExitCode}. */
    public static void main(String[] args) {
        System.exit(run(Console.ofProcess(), args));
    }

    /** Runs the command on the given streams; the {@link ExitCode}. Output that was lost never hides that a request left. */
    static int run(Console console, String... args) {
        int code = commandLine(console, args).execute(args);
        boolean arrived = console.finish();
        boolean stands = arrived || code == ExitCode.UNKNOWN_OUTCOME;
        return stands ? code : ExitCode.USAGE;
    }

    private static CommandLine commandLine(Console console, String... args) {
        CommandLine line = new CommandLine(new PayuPeru());
        Commands.of(args, console).forEach(line::addSubcommand);
        helpAlike(line.getCommandSpec());
        line.getSubcommands().values().forEach(command -> helpAlike(command.getCommandSpec()));
        return line.setOut(console.out())
                .setErr(console.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.ansi()))
                .registerConverter(Algorithm.class, new Choice<>(Algorithm.class))
                .registerConverter(ComparisonFormat.class, new Choice<>(ComparisonFormat.class))
                .registerConverter(DriftFormat.class, new Choice<>(DriftFormat.class))
                .registerConverter(Environment.class, new Choice<>(Environment.class))
                .registerConverter(FieldsFormat.class, new Choice<>(FieldsFormat.class))
                .registerConverter(Kind.class, new Choice<>(Kind.class))
                .registerConverter(Language.class, new Choice<>(Language.class))
                .registerConverter(MediaType.class, new Choice<>(MediaType.class))
                .registerConverter(ReportFormat.class, new Choice<>(ReportFormat.class))
                .registerConverter(SignedKind.class, new Choice<>(SignedKind.class))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((wrong, arguments) -> explainUsage(wrong, arguments, console))
                .setExecutionExceptionHandler((failure, command, parsed) -> report(failure, console));
    }

    private static void helpAlike(CommandSpec command) {
        command.mixinStandardHelpOptions(true).versionProvider(new Version());
        UsageMessageSpec help = command.usageMessage();
        help.sortOptions(false).synopsisHeading("%nUsage: ");
        help.parameterListHeading("%nArguments:%n").optionListHeading("%nOptions:%n");
        if (help.description().length > 0) {
            help.descriptionHeading("%n");
        }
        if (help.footerHeading().isEmpty()) {
            help.footerHeading("%nExamples:%n");
        }
    }

    private static int explainUsage(ParameterException wrong, String[] arguments, Console console) {
        UsageProblem problem = new UsageProblem(wrong, List.of(arguments));
        console.complain(problem.sentence());
        problem.suggestion().ifPresent(suggestion -> console.err().print(suggestion + "\n"));
        console.err().print(wrong.getCommandLine().getHelp().fullSynopsis());
        console.err().print(problem.more() + "\n");
        return ExitCode.USAGE;
    }

    /** For failures nobody foresaw: tells where they happened, and not what they say, which might be a value. */
    private static int report(Exception failure, Console console) {
        if (!(failure instanceof OutputLostException)) {
            String place = Arrays.stream(failure.getStackTrace())
                    .findFirst()
                    .map(StackTraceElement::toString)
                    .orElse("an unknown place");
            console.complain("internal error: " + failure.getClass().getName() + " at " + place
                    + "; this is a mistake in payu-peru, please report it");
        }
        return ExitCode.USAGE;
    }
}
