package io.github.payuperu.validators.pe.text;

import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.wire.finding.Severity;
import java.nio.charset.StandardCharsets;

/**
 * PE-007: bodies are UTF-8. XML that declares another encoding can be read by those who heed the declaration; ASCII is UTF-8
 * already.
 */
public final class BodyIsUtf8 implements Rule {
    private static final RuleCard CARD = RuleCard.everywhere(
            "PE-007", Severity.WARNING, Evidence.DOCUMENTED, "PayU Latam, Integrations, edition of 2023-12");

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        if (subject.encoding().equals(StandardCharsets.ISO_8859_1)) {
            verdict.ofBody("encoding", subject.encoding().name());
        }
    }
}
