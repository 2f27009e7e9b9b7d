package io.github.payuperu.cli;

import io.github.payuperu.validators.listing.FieldListing;
import io.github.payuperu.validators.listing.ListedField;
import io.github.payuperu.validators.listing.Need;
import io.github.payuperu.validators.listing.RuleTerms;
import io.github.payuperu.validators.pe.PeruDemands;
import io.github.payuperu.validators.report.Style;
import io.github.payuperu.wire.contract.Contract;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.contract.FieldProse;
import io.github.payuperu.wire.contract.Prose;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells all that is known of a field. */
final class FieldExplanation {
    private final Contract contract;
    private final FieldListing listing;
    private final Locale locale;
    private final Style style;
    private final Words words;

    FieldExplanation(Contract contract, Locale locale, Style style) {
        this.contract = contract;
        this.listing = new FieldListing(contract);
        this.locale = locale;
        this.style = style;
        this.words = Words.in(locale);
    }

    /** Fields that go by the same name, one in requests and one in responses. */
    String ofEach(List<Field> fields) {
        return fields.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    /** A list to choose from. */
    String choice(String name, List<Field> fields) {
        StringBuilder text = new StringBuilder(words.text("explain.choice", name)).append('\n');
        for (Field field : fields) {
            text.append("  ").append(title(field)).append('\n');
            text.append("    ").append(description(field)).append('\n');
        }
        return text.toString();
    }

    private String of(Field field) {
        return title(field) + "\n  " + description(field) + "\n\n" + facts(field) + "\n" + operations(field);
    }

    private String title(Field field) {
        return field.term() + " · "
                + words.text("direction." + field.direction().label());
    }

    private String description(Field field) {
        return Prose.get().of(field).description(locale);
    }

    private Facts facts(Field field) {
        Facts facts =
                new Facts(style).add(words.text("explain.type"), field.type().label());
        limits(field, facts);
        if (field.isSensitive()) {
            facts.add(words.text("explain.sensitive"), words.text("explain.sensitive.yes"));
        }
        facts.add(words.text("explain.pointer"), field.pointer());
        if (!field.isParameter()) {
            facts.add(words.text("explain.xpath"), contract.xpath(field, contract.everyOperation()));
        }
        FieldProse prose = Prose.get().of(field);
        if (!prose.example().isEmpty()) {
            String origin =
                    prose.exampleIsOurs() ? words.text("explain.example.ours", prose.example()) : prose.example();
            facts.add(words.text("explain.example"), origin);
        }
        List<String> rules = RuleTerms.rulesAbout(field);
        if (!rules.isEmpty()) {
            facts.add(words.text("explain.rules"), String.join(", ", rules));
        }
        return facts;
    }

    private void limits(Field field, Facts facts) {
        length(field).ifPresent(length -> facts.add(words.text("explain.length"), length));
        field.digits()
                .map(digits -> words.text("explain.digits.most", digits.integer(), digits.fraction()))
                .ifPresent(digits -> facts.add(words.text("explain.digits"), digits));
        field.pattern().ifPresent(pattern -> facts.add(words.text("explain.pattern"), pattern.pattern()));
        if (!field.values().isEmpty()) {
            facts.add(words.text("explain.values"), String.join(", ", field.values()));
        }
        if (field.keyMaxLength() != Field.UNLIMITED) {
            facts.add(words.text("explain.keys"), words.text("explain.length.most", field.keyMaxLength()));
        }
    }

    private Optional<String> length(Field field) {
        int least = field.minLength();
        int most = field.maxLength();
        if (most == Field.UNLIMITED) {
            return Optional.empty();
        }
        if (least == Field.UNLIMITED) {
            return Optional.of(words.text("explain.length.most", most));
        }
        return Optional.of(
                least == most
                        ? words.text("explain.length.fixed", most)
                        : words.text("explain.length.range", least, most));
    }

    private String operations(Field field) {
        TextTable table = new TextTable(
                style,
                words.text("explain.operation"),
                words.text("explain.required"),
                words.text("explain.documented"),
                words.text("explain.row"));
        boolean conditional = false;
        for (ListedField row : rows(field)) {
            conditional |= row.need() == Need.CONDITIONAL;
            table.add(
                    row.operation().name(),
                    need(row),
                    words.text("documented." + row.documented().name().toLowerCase(Locale.ROOT)),
                    row.source());
        }
        return table + (conditional ? note(words.text("explain.conditional")) : "") + editions(field);
    }

    /** Which operations are documented elsewhere than in the edition of the contract. */
    private String editions(Field field) {
        return rows(field).stream()
                .map(ListedField::operation)
                .filter(operation -> operation.edition() != null)
                .map(operation -> note(words.text("explain.edition", operation.name(), operation.edition())))
                .collect(Collectors.joining());
    }

    private static String note(String text) {
        return "\n  " + text + "\n";
    }

    private List<ListedField> rows(Field field) {
        return contract.allOperations().stream()
                .filter(operation -> listing.belongs(field, operation))
                .map(operation -> listing.of(field, operation))
                .toList();
    }

    private String need(ListedField row) {
        String need = words.text("need." + row.need().label());
        List<String> rules = row.need() == Need.CONDITIONAL
                ? PeruDemands.rulesAskingFor(row.field().term(), row.operation().name())
                : List.of();
        return rules.isEmpty() ? need : need + " (" + String.join(", ", rules) + ")";
    }
}
