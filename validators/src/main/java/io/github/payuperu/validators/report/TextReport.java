package io.github.payuperu.validators.report;

import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.report.Style.Role;
import io.github.payuperu.validators.text.Sentences;
import io.github.payuperu.wire.contract.Operation;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.finding.Severity;
import io.github.payuperu.wire.finding.StructureId;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * A report for people: the verdict on one line, then each finding with its place, what is wrong and what to do, the worst
 * first. Where the body is given, each line that findings are about is shown above them, its secrets under stars, and those of
 * one severity come in the order of the text. Fields that the documentation marks mandatory and itself leaves out come together
 * in one line.
 */
public final class TextReport {
    /** From this many on they are told in one sentence. */
    private static final int MANY_DOCUMENTED = 3;

    private final Sentences sentences;
    private final Style style;

    public TextReport(Sentences sentences, Style style) {
        this.sentences = sentences;
        this.style = style;
    }

    /**
     * The lines, joined, with a line break after each.
     *
     * @param source what the message was read from, as the reader of the report knows it
     */
    public String print(String source, Report report) {
        return verdict(source, report) + "\n" + findings(report, Excerpts.NONE);
    }

    /**
     * The same, with what the findings are about.
     *
     * @param body what was checked; shown are the lines that findings are about, nothing sensitive in them
     */
    public String print(String source, Report report, byte[] body) {
        String verdict = verdict(source, report) + "\n";
        return report.findings().isEmpty()
                ? verdict
                : verdict + findings(report, new Excerpts(new MarkedSource(body, report), style)) + "\n";
    }

    private String findings(Report report, Excerpts excerpts) {
        List<Finding> documented = new ArrayList<>();
        List<Finding> others = new ArrayList<>();
        for (Finding finding : report.findings()) {
            (finding.id().equals(StructureId.DOCUMENTED.id()) ? documented : others).add(finding);
        }
        if (documented.size() < MANY_DOCUMENTED) {
            others.addAll(documented);
            documented.clear();
        }
        StringBuilder text = new StringBuilder();
        List<List<Finding>> blocks = excerpts.blocks(others);
        for (Severity severity : Severity.values()) {
            blocks.stream()
                    .filter(block -> block.get(0).severity() == severity)
                    .forEach(block -> text.append(excerpts.above(block)).append(block(block, report)));
            if (!documented.isEmpty() && documented.get(0).severity() == severity) {
                text.append(excerpts.above(List.of())).append(together(documented));
            }
        }
        return text.toString();
    }

    private String block(List<Finding> block, Report report) {
        return block.stream().map(finding -> finding(finding, report)).collect(Collectors.joining());
    }

    private String verdict(String source, Report report) {
        String verdict = report.isValid()
                ? style.mark(Role.VALID, sentences.label("label.valid"))
                : style.mark(Role.INVALID, sentences.label("label.invalid"));
        StringJoiner line = new StringJoiner(" · ");
        line.add(Screen.harmless(source) + ": " + verdict);
        line.add(report.wire().label());
        line.add(report.operation().map(Operation::name).orElse(sentences.label("label.operation.unknown")));
        line.add(sentences.label("label." + report.direction().label()));
        for (Severity severity : Severity.values()) {
            int found = report.findings(severity).size();
            if (found > 0) {
                line.add(found + " " + severity.name());
            }
        }
        return line.toString();
    }

    private String finding(Finding finding, Report report) {
        StringBuilder text = new StringBuilder("  ");
        text.append(severity(finding.severity())).append(' ').append(finding.id());
        if (finding.pointer() != null) {
            text.append("  ").append(style.mark(Role.PLACE, place(finding, report.wire())));
        } else if (finding.position() != null) {
            text.append("  ").append(style.mark(Role.PLACE, position(finding.position())));
        }
        text.append("\n    ").append(sentences.message(finding, report.direction()));
        text.append("\n    ").append(style.mark(Role.HINT, sentences.hint(finding, report.direction())));
        if (finding.fix() != null) {
            text.append("\n    ")
                    .append(sentences.label("label.fix"))
                    .append(' ')
                    .append(finding.fix());
        }
        return text.append('\n').toString();
    }

    private String together(List<Finding> documented) {
        String terms = documented.stream()
                .map(finding -> String.valueOf(finding.term()))
                .collect(Collectors.joining(", "));
        return "  " + severity(documented.get(0).severity()) + ' ' + StructureId.DOCUMENTED.id() + "  ×"
                + documented.size() + "\n    " + sentences.label("label.documented") + "\n    "
                + style.mark(Role.HINT, terms) + '\n';
    }

    private String severity(Severity severity) {
        return style.mark(Excerpts.role(severity), severity.name());
    }

    private static String place(Finding finding, WireForm wire) {
        String path = String.valueOf(wire == WireForm.XML ? finding.xpath() : finding.pointer());
        Position position = finding.position();
        return position == null ? path : path + "  " + position(position);
    }

    private static String position(Position position) {
        return position.line() + ":" + position.column();
    }
}
