package io.github.payuperu.deriver.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The contradictions as a page to read: contents by kind, then one section each. */
public final class ContradictionsPage {
    private static final String INTRODUCTION = """
            # Contradictions

            Where the documentation disagrees with itself or with its other editions, and what this contract does about
            it. *The documentation* is PayU Latam, Payments API Peru, Spanish, edition of 2022-06-24; *rows* are those
            of its tables, counted from 1, as in `spec/documentation/payments-api-pe.tsv`. *The newest edition* is the
            English page of about 2024, which added Yape; its rows are those of `wallet.request` and `wallet.response`,
            as in `spec/documentation/payments-api-pe-newest.tsv`. Where the id starts with W it is PayU Latam, WebCheckout,
            Spanish, edition of 2023-12, *the newest edition* the English one of January 2026, *the legacy edition* that of
            2021-09, and the rows are those of `spec/documentation/webcheckout.tsv` and `webcheckout-newest.tsv`.

            This page is generated from `spec/contradictions.yaml`. Edit that file, then run `make goldens`.
            """;

    private ContradictionsPage() {}

    /** The page in Markdown. */
    public static String print(Contradictions contradictions) {
        List<String> parts = new ArrayList<>();
        parts.add(INTRODUCTION);
        for (Kind kind : Kind.values()) {
            List<Contradiction> ofKind = contradictions.all().stream()
                    .filter(contradiction -> contradiction.kind() == kind)
                    .toList();
            if (!ofKind.isEmpty()) {
                parts.add(contents(kind, ofKind));
            }
        }
        contradictions.all().forEach(contradiction -> parts.add(section(contradiction)));
        return String.join("\n", parts);
    }

    private static String contents(Kind kind, List<Contradiction> contradictions) {
        return "**" + kind.heading() + "**\n\n"
                + contradictions.stream()
                        .map(contradiction -> "- [" + contradiction.id() + "](#"
                                + contradiction.id().toLowerCase(Locale.ROOT) + ") " + contradiction.title()
                                + "\n")
                        .collect(Collectors.joining());
    }

    private static String section(Contradiction contradiction) {
        return "## " + contradiction.id() + "\n\n"
                + "**" + contradiction.title() + "**\\\n"
                + "*" + contradiction.titleEs() + "*\n\n"
                + "- Sources: " + contradiction.says() + "\n"
                + "- Decision: " + contradiction.decision() + "\n"
                + "- Why: " + contradiction.why() + "\n"
                + concerned("Fields", contradiction.terms())
                + concerned("Rows", rows(contradiction))
                + concerned("Operations", contradiction.operations());
    }

    private static List<String> rows(Contradiction contradiction) {
        return contradiction.rows().entrySet().stream()
                .map(table -> table.getKey() + " "
                        + table.getValue().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .toList();
    }

    private static String concerned(String what, List<String> names) {
        return names.isEmpty()
                ? ""
                : "- " + what + ": "
                        + names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", ")) + "\n";
    }
}
