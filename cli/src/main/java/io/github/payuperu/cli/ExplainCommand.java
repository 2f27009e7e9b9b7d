package io.github.payuperu.cli;

import io.github.payuperu.validators.rule.Register;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code payu-peru explain}: says what a finding's id or a field is about. */
@Command(
        name = "explain",
        header = "Explain the id of a finding, or a field.",
        footer = {
            "  payu-peru explain PE-083",
            "  payu-peru explain S-DOCUMENTED",
            "  payu-peru explain order.accountId",
            "  payu-peru explain emailAddress            lists the fields of that name",
            "  payu-peru explain /transaction/order/id   a path, as findings have it",
        })
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            paramLabel = "ID|FIELD",
            description = "The id of a finding; or a field by its name, the end of it, or its JSON pointer.")
    private String subject = "";

    @Mixin
    private LocaleOption locale = new LocaleOption();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<String> explanation = explainId().or(this::explainField);
        explanation.ifPresent(console::print);
        if (explanation.isEmpty()) {
            complain();
            return ExitCode.USAGE;
        }
        return ExitCode.OK;
    }

    private Optional<String> explainId() {
        return new IdExplanation(locale.locale(), console.style()).of(subject);
    }

    private Optional<String> explainField() {
        List<Field> fields = new FieldSearch(Contract.get()).find(subject);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        FieldExplanation explanation = new FieldExplanation(Contract.get(), locale.locale(), console.style());
        boolean same = fields.stream().map(Field::term).distinct().count() == 1;
        return Optional.of(same ? explanation.ofEach(fields) : explanation.choice(subject, fields));
    }

    private void complain() {
        Words words = Words.in(locale.locale());
        console.complain(words.text("explain.unknown", subject));
        List<String> near = NearMatches.of(subject, everything());
        String hint = near.isEmpty() ? words.text("explain.help") : words.text("explain.near", String.join(", ", near));
        console.err().print(hint + "\n");
    }

    private static List<String> everything() {
        Stream<String> register = Register.get().entries().stream().map(Register.Entry::id);
        Stream<String> fields = Contract.get().allFields().stream().map(Field::term);
        return Stream.of(Ids.known().stream(), register, fields)
                .flatMap(names -> names)
                .distinct()
                .toList();
    }
}
