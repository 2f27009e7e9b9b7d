package io.github.payuperu.validators.pe.person;

import io.github.payuperu.validators.data.Table;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.contract.Field;
import io.github.payuperu.wire.finding.Excerpt;
import io.github.payuperu.wire.finding.Severity;
import java.util.List;
import java.util.Set;

/** PE-181: the type of the document is one that PayU lists for Peru. */
public final class DocumentTypeIsUsedInPeru implements Rule {
    private static final List<String> TYPES =
            Table.beside(DocumentTypeIsUsedInPeru.class, "document-types.tsv").column("type");
    private static final Set<String> PERUVIAN = Set.copyOf(TYPES);
    private static final String LISTED = String.join(", ", TYPES);
    /** The field of the API, which has all codes; those of a form are free text. */
    private static final Field CODES = Document.ALL.get(0).type().fields().get(0);

    private static final RuleCard CARD = RuleCard.peru(
            "PE-181",
            Severity.WARNING,
            Evidence.DOCUMENTED,
            "PayU Latam, Response codes and variables, edition of 2023-12, document types");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        for (Document document : Document.ALL) {
            check(document, subject, verdict);
        }
    }

    private static void check(Document document, Subject subject, Verdict verdict) {
        String type = subject.text(document.type());
        if (type != null && !PERUVIAN.contains(type)) {
            verdict.at(
                    document.type(),
                    "case",
                    CODES.lists(type) ? "elsewhere" : "nowhere",
                    "type",
                    Excerpt.of(type),
                    "types",
                    LISTED);
        }
    }
}
