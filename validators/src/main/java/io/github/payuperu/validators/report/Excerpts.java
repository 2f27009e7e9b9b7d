package io.github.payuperu.validators.report;

import io.github.payuperu.validators.report.Style.Role;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Position;
import io.github.payuperu.wire.finding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a report for people shows of the body: above the findings of a place, the line with marks below it. */
final class Excerpts {
    /** Nothing is shown, since nobody has the body. */
    static final Excerpts NONE = new Excerpts(null, Style.PLAIN);

    /** How wide the numbers of lines are. */
    private static final int WIDTH = 6;

    private static final Comparator<Position> IN_TEXT =
            Comparator.comparingInt(Position::line).thenComparingInt(Position::column);

    private final @Nullable MarkedSource source;
    private final Style style;

    Excerpts(@Nullable MarkedSource source, Style style) {
        this.source = source;
        this.style = style;
    }

    /**
     * Puts findings together that one excerpt can show. The worst come first, and those of one severity in the order of the text;
     * what is less bad joins what is worse if it is in sight.
     */
    List<List<Finding>> blocks(List<Finding> findings) {
        List<List<Finding>> blocks = new ArrayList<>();
        for (Finding finding : sorted(findings)) {
            blocks.stream()
                    .filter(block -> source != null && source.showsTogether(block, finding))
                    .findFirst()
                    .orElseGet(() -> newBlock(blocks))
                    .add(finding);
        }
        return blocks;
    }

    private List<Finding> sorted(List<Finding> findings) {
        Comparator<Finding> order = Comparator.comparing(Finding::severity);
        if (source != null) {
            order = order.thenComparing(Finding::position, Comparator.nullsLast(IN_TEXT));
        }
        return findings.stream().sorted(order).toList();
    }

    private static List<Finding> newBlock(List<List<Finding>> blocks) {
        List<Finding> block = new ArrayList<>();
        blocks.add(block);
        return block;
    }

    /** What stands above the findings of a block. */
    String above(List<Finding> block) {
        return source == null
                ? ""
                : "\n" + source.show(block).map(lines -> print(lines, block)).orElse("");
    }

    private String print(Snippet.Lines lines, List<Finding> block) {
        Position position = block.get(0).position();
        String line = Integer.toString(position == null ? 0 : position.line());
        String number = " ".repeat(Math.max(0, WIDTH - line.length())) + line + " |";
        String margin = " ".repeat(number.length() - 1) + "|";
        return style.mark(Role.PLACE, number) + " " + lines.text() + "\n" + style.mark(Role.PLACE, margin) + " "
                + style.mark(role(block.get(0).severity()), lines.marks()) + "\n";
    }

    /** How something of that severity looks. */
    static Role role(Severity severity) {
        return switch (severity) {
            case ERROR -> Role.ERROR;
            case WARNING -> Role.WARNING;
            case INFO -> Role.INFO;
        };
    }
}
