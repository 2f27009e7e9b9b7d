package io.github.payuperu.validators.report;

import static io.github.payuperu.validators.report.JsonTree.object;

import io.github.payuperu.validators.Report;
import io.github.payuperu.validators.text.Sentences;
import io.github.payuperu.wire.contract.WireForm;
import io.github.payuperu.wire.finding.Finding;
import io.github.payuperu.wire.finding.Position;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A run as SARIF 2.1.0, which code hosts and editors show at the lines: one result for each finding, with its place and, where
 * one is certain, its fix. Columns are counted in code points.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifReport implements RunReport {
    private final Sentences sentences;
    private final SarifRules rules;

    /**
     * @param version of the program that reports
     */
    public SarifReport(Sentences sentences, String version) {
        this.sentences = sentences;
        this.rules = new SarifRules(sentences, version);
    }

    @Override
    public String start(RunTotals totals) {
        return """
               {
               "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
               "version": "2.1.0",
               "runs": [{
               "tool": %s,
               "language": "%s",
               "columnKind": "unicodeCodePoints",
               "results": [
               """.formatted(rules.tool(), sentences.language());
    }

    @Override
    public String message(String source, Report report, byte[] body) {
        if (report.findings().isEmpty()) {
            return "";
        }
        Origin origin = Origin.of(source);
        MarkedSource marked = new MarkedSource(body, report);
        return report.findings().stream()
                .map(finding -> JsonTree.print(result(finding, report, origin, marked)))
                .collect(Collectors.joining(between()));
    }

    @Override
    public String between() {
        return ",\n";
    }

    @Override
    public String end(RunTotals totals) {
        return """

               ],
               "invocations": [{"executionSuccessful": %b}]
               }]
               }
               """.formatted(totals.unread() == 0);
    }

    private Map<String, Object> result(Finding finding, Report report, Origin origin, MarkedSource marked) {
        String sentence = sentences.message(finding, report.direction());
        String hint = sentences.hint(finding, report.direction());
        return object(
                "ruleId", finding.id(),
                "ruleIndex", rules.index(finding.id()),
                "level", SarifRules.level(finding.severity()),
                "message", object("text", sentence + " " + hint),
                "locations", List.of(location(finding, report.wire(), origin, marked)),
                "fixes", fixes(finding, report, origin, marked));
    }

    private static Map<String, Object> location(Finding finding, WireForm wire, Origin origin, MarkedSource marked) {
        boolean xml = wire == WireForm.XML;
        String path = xml ? finding.xpath() : finding.pointer();
        return object(
                "physicalLocation",
                object("artifactLocation", object("uri", origin.uri()), "region", region(finding, origin, marked)),
                "logicalLocations",
                path == null || path.isEmpty()
                        ? null
                        : List.of(object("fullyQualifiedName", path, "kind", xml ? "element" : "property")));
    }

    private static @Nullable Map<String, Object> region(Finding finding, Origin origin, MarkedSource marked) {
        Position position = finding.position();
        return position == null
                ? null
                : object(
                        "startLine",
                        origin.firstLine() + position.line() - 1,
                        "startColumn",
                        position.column(),
                        "endColumn",
                        position.column() + marked.columns(position));
    }

    private @Nullable List<Object> fixes(Finding finding, Report report, Origin origin, MarkedSource marked) {
        return marked.replacement(finding, report.direction())
                .map(text -> object(
                        "deletedRegion", region(finding, origin, marked), "insertedContent", object("text", text)))
                .map(replacement ->
                        object("artifactLocation", object("uri", origin.uri()), "replacements", List.of(replacement)))
                .map(change -> object(
                        "description", object("text", sentences.label("label.fix") + " " + finding.fix()),
                        "artifactChanges", List.of(change)))
                .map(fix -> List.<Object>of(fix))
                .orElse(null);
    }
}
