package io.github.payuperu.validators.rule;

import io.github.payuperu.validators.pe.PeruRules;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The page {@code docs/rules.md}, written from the register and the cards. */
final class RulesPage {
    private static final String INTRODUCTION = """
            # Rules

            What must hold and no schema can say, for payments in Peru. Written by a test from the register and the cards of the
            rules; `payu-peru explain PE-049` says more, `--locale es` in Spanish.

            An ERROR means that the gateway rejects, or that the outcome of the money changes. DOCUMENTED: PayU's documentation says
            so, even if another page of it says otherwise. OBSERVED: the gateway or its official libraries were seen to behave so.
            PUBLIC: knowledge of Peru or of the card industry, not of PayU. INFERRED: concluded; it rejects only where the caller
            supplied the fact that is compared.

            """;

    private RulesPage() {}

    static String text() {
        return INTRODUCTION
                + "## Checked\n\n"
                + line("id", "severity", "evidence", "what must hold", "holds", "does not", "source")
                + "|---|---|---|---|---|---|---|\n"
                + rows(entry -> entry.decision() == Decision.RULE, RulesPage::checked)
                + "\n## Decided otherwise\n\n"
                + line("id", "decided", "by", "what, and why")
                + "|---|---|---|---|\n"
                + rows(entry -> entry.decision() != Decision.RULE, RulesPage::otherwise);
    }

    private static String rows(Predicate<Register.Entry> wanted, Function<Register.Entry, String> row) {
        return Register.get().entries().stream().filter(wanted).map(row).collect(Collectors.joining());
    }

    private static String checked(Register.Entry entry) {
        RuleCard card =
                PeruRules.book().rule(entry.id()).map(Rule::card).orElseThrow(() -> new AssertionError(entry.id()));
        return line(
                entry.id(),
                card.severity().name(),
                card.evidence().name(),
                entry.english(),
                entry.passes(),
                entry.fires(),
                card.source());
    }

    private static String otherwise(Register.Entry entry) {
        return line(entry.id(), entry.decision().label(), entry.by(), entry.english());
    }

    private static String line(String... cells) {
        return List.of(cells).stream()
                .map(cell -> cell.replace("|", "\\|").replace("<", "&lt;"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
