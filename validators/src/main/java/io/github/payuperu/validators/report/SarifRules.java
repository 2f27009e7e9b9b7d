package io.github.payuperu.validators.report;

import static io.github.payuperu.validators.report.JsonTree.object;

import io.github.payuperu.validators.pe.PeruRules;
import io.github.payuperu.validators.rule.Register;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.text.Sentences;
import io.github.payuperu.validators.text.Wordings;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.finding.StructureId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What SARIF says of this program: every id that a finding can have, explained in the language of the report. */
final class SarifRules {
    private final Sentences sentences;
    private final Wordings wordings;
    private final List<Map<String, Object>> rules = new ArrayList<>();
    private final Map<String, Integer> indices = new HashMap<>();
    private final String version;

    SarifRules(Sentences sentences, String version) {
        this.sentences = sentences;
        this.wordings = Wordings.in(sentences.locale());
        this.version = version;
        for (StructureId id : StructureId.values()) {
            add(id.id(), object("shortDescription", text(sentences.label("title." + id.id()))));
        }
        PeruRules.book().rules().forEach(rule -> add(rule.card()));
    }

    /** The object of the tool. */
    String tool() {
        return JsonTree.print(object(
                "driver",
                object("name", "payu-peru", "version", version, "language", sentences.language(), "rules", rules)));
    }

    /** Where the id stands among the rules. */
    int index(String id) {
        return indices.getOrDefault(id, -1);
    }

    /** What SARIF calls that severity. */
    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private void add(RuleCard card) {
        String title = Register.get()
                .entry(card.id())
                .map(entry -> entry.title(sentences.locale()))
                .orElse(card.id());
        Map<String, Object> rule = object(
                "shortDescription", text(title),
                "defaultConfiguration", object("level", level(card.severity())));
        rule.put(
                "properties",
                object("evidence", label(card.evidence()), "source", card.source(), "since", card.since()));
        add(card.id(), rule);
    }

    private void add(String id, Map<String, Object> facts) {
        Map<String, Object> rule = object("id", id);
        rule.putAll(facts);
        rule.put("help", text(help(id)));
        indices.put(id, rules.size());
        rules.add(rule);
    }

    /** What it may say, and what to do then. */
    private String help(String id) {
        return wordings.of(id).stream()
                .map(wording -> wording.message() + " " + wording.hint())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, Object> text(String text) {
        return object("text", text);
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
