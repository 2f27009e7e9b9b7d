package io.github.payuperu.cli;

import io.github.payuperu.validators.report.Style;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.text.Wordings;
import io.github.payuperu.wire.finding.StructureId;
import java.util.Locale;

/** Tells what an id of findings stands for: where it is from, and each thing it may say. */
final class IdExplanation {
    private final Locale locale;
    private final Style style;
    private final Words words;

    IdExplanation(Locale locale, Style style) {
        this.locale = locale;
        this.style = style;
        this.words = Words.in(locale);
    }

    /** A rule. */
    String of(RuleCard card) {
        Facts facts = new Facts(style)
                .add(words.text("explain.severity"), words.text("severity." + label(card.severity())))
                .add(words.text("explain.evidence"), words.text("evidence." + label(card.evidence())))
                .add(words.text("explain.reach"), words.text("reach." + label(card.reach())))
                .add(words.text("explain.source"), card.source())
                .add(words.text("explain.since"), card.since());
        return card.id() + "\n" + facts + wordings(card.id());
    }

    /** What the contract says. */
    String of(StructureId id) {
        Facts facts = new Facts(style).add(words.text("explain.source"), words.text("explain.contract"));
        return id.id() + "\n" + facts + wordings(id.id());
    }

    private String wordings(String id) {
        StringBuilder text = new StringBuilder();
        for (Wordings.Wording wording : Wordings.in(locale).of(id)) {
            text.append("\n  ").append(wording.message());
            text.append("\n  ")
                    .append(style.mark(Style.Role.HINT, wording.hint()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
