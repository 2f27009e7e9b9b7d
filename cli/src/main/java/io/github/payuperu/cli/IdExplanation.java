package io.github.payuperu.cli;

import io.github.payuperu.validators.listing.RuleTerms;
import io.github.payuperu.validators.pe.PeruRules;
import io.github.payuperu.validators.report.Style;
import io.github.payuperu.validators.rule.Register;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.text.Sentences;
import io.github.payuperu.validators.text.Wordings;
import io.github.payuperu.wire.finding.StructureId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells what an id stands for: what must hold, where that is from, and each thing that may be said of it. */
final class IdExplanation {
    private final Locale locale;
    private final Style style;
    private final Words words;

    IdExplanation(Locale locale, Style style) {
        this.locale = locale;
        this.style = style;
        this.words = Words.in(locale);
    }

    /** What is known of the id, in whatever capitals; empty if it stands for nothing. */
    Optional<String> of(String id) {
        String exact = id.toUpperCase(Locale.ROOT);
        return Register.get()
                .entry(exact)
                .map(this::of)
                .or(() -> Arrays.stream(StructureId.values())
                        .filter(structure -> structure.id().equals(exact))
                        .findFirst()
                        .map(this::of));
    }

    private String of(Register.Entry entry) {
        Facts facts = new Facts(style);
        Optional<RuleCard> card = PeruRules.book().rule(entry.id()).map(rule -> rule.card());
        card.ifPresentOrElse(known -> addCard(facts, known), () -> addDecision(facts, entry));
        addUnlessEmpty(facts, "explain.passes", entry.passes(locale));
        addUnlessEmpty(facts, "explain.fires", entry.fires(locale));
        return entry.id() + "\n  " + entry.title(locale) + "\n\n" + facts + wordings(entry.id());
    }

    private void addCard(Facts facts, RuleCard card) {
        facts.add(words.text("explain.severity"), words.text("severity." + label(card.severity())))
                .add(words.text("explain.evidence"), words.text("evidence." + label(card.evidence())))
                .add(words.text("explain.reach"), words.text("reach." + label(card.reach())));
        addUnlessEmpty(facts, "explain.operations", String.join(", ", card.operations()));
        addUnlessEmpty(facts, "explain.fields", String.join(", ", RuleTerms.of(card.id())));
        facts.add(words.text("explain.source"), card.source()).add(words.text("explain.since"), card.since());
    }

    private void addDecision(Facts facts, Register.Entry entry) {
        facts.add(
                words.text("explain.decision"),
                words.text("decision." + entry.decision().label()));
        addUnlessEmpty(facts, "explain.by", entry.by());
    }

    private void addUnlessEmpty(Facts facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add(words.text(name), value);
        }
    }

    private String of(StructureId id) {
        Facts facts = new Facts(style).add(words.text("explain.source"), words.text("explain.contract"));
        return id.id() + "\n  " + Sentences.in(locale).label("title." + id.id()) + "\n\n" + facts + wordings(id.id());
    }

    private String wordings(String id) {
        List<Wordings.Wording> wordings = Wordings.in(locale).of(id);
        if (wordings.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("\n  " + words.text("explain.says") + "\n");
        for (Wordings.Wording wording : wordings) {
            text.append("    ").append(wording.message());
            text.append("\n      ")
                    .append(style.mark(Style.Role.HINT, wording.hint()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
