package io.github.payuperu.validators.report;

import io.github.payuperu.validators.Report;
import io.github.payuperu.wire.contract.Direction;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The body that a report is about, so that the places of its findings can be shown. Used by one thread. */
final class MarkedSource {
    private final SourceText source;
    private final Stars stars;
    private final WireForm wire;
    private final boolean wellFormed;
    private final Map<Integer, Snippet> snippets = new HashMap<>();
    private final Map<Position, Span> spans = new HashMap<>();

    MarkedSource(byte[] body, Report report) {
        this.source = SourceText.of(body, report.encoding());
        this.stars = Masking.of(source, report);
        this.wire = report.wire();
        this.wellFormed = report.message().isPresent();
    }

    /** Whether one excerpt can show the places of all of them. */
    boolean showsTogether(List<Finding> block, Finding other) {
        Position first = block.get(0).position();
        Position second = other.position();
        if (first == null || second == null || first.line() != second.line()) {
            return false;
        }
        List<Finding> all = new ArrayList<>(block);
        all.add(other);
        return snippet(first.line()).hasRoomFor(marks(all));
    }

    /** The line that the findings are about, with marks; empty if there is none to show. */
    Optional<Snippet.Lines> show(List<Finding> block) {
        Position position = block.isEmpty() ? null : block.get(0).position();
        if (position == null) {
            return Optional.empty();
        }
        Snippet snippet = snippet(position.line());
        return snippet.isBlank() ? Optional.empty() : Optional.of(snippet.show(marks(block)));
    }

    /** Where the values of those findings stand in their line, in the order of the line. */
    private List<Span> marks(List<Finding> block) {
        return block.stream()
                .map(Finding::position)
                .filter(Objects::nonNull)
                .map(this::inLine)
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    /** How many columns of its line the value at that position takes; none where a body is broken. */
    int columns(Position position) {
        Span span = inLine(position);
        int start = source.start(position.line());
        return source.text().codePointCount(start + span.start(), start + span.end());
    }

    /** What to write in place of the value that the finding is about; empty if no fix is certain, or no value there. */
    Optional<String> replacement(Finding finding, Direction direction) {
        Position position = finding.position();
        String fix = finding.fix();
        if (position == null || fix == null) {
            return Optional.empty();
        }
        Span span = span(position);
        boolean isValue = span.start() < span.end()
                && "{[<".indexOf(source.text().charAt(span.start())) < 0
                && span.end() <= source.end(position.line());
        return isValue ? Optional.of(Written.as(wire, finding.term(), direction, fix)) : Optional.empty();
    }

    /** Where in the text the value stands; just the place where a body is broken. */
    private Span span(Position position) {
        return spans.computeIfAbsent(position, this::find);
    }

    private Span find(Position position) {
        int start = source.offset(position);
        return new Span(start, wellFormed ? ValueEnd.of(source.text(), start, wire) : start);
    }

    /** The same in its line, as far as it is in that line. */
    private Span inLine(Position position) {
        Span span = span(position);
        int start = source.start(position.line());
        return new Span(span.start() - start, Math.min(span.end(), source.end(position.line())) - start);
    }

    private Snippet snippet(int line) {
        return snippets.computeIfAbsent(
                line, number -> new Snippet(stars.part(source.start(number), source.end(number))));
    }
}
