package io.github.payuperu.validators.pe.card;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Term;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.values.Hexadecimal;
import io.github.payuperu.wire.finding.Severity;

/** PE-100: the suffix that the address of the antifraud script wants is no part of the session. */
public final class DeviceSessionHasNoSuffix implements Rule {
    private static final Term TERM = Term.request("deviceSessionId");
    private static final String SUFFIX = "80200";
    private static final int MD5_DIGITS = 32;
    private static final RuleCard CARD = RuleCard.peru(
                    "PE-100",
                    Severity.WARNING,
                    Evidence.DOCUMENTED,
                    "PayU Latam, Integrations, edition of 2023-12, deviceSessionId")
            .on(PeruOperations.CARD_PAYMENTS);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        String session = subject.text(TERM);
        if (session == null || !session.endsWith(SUFFIX) || isDigest(session)) {
            return;
        }
        String bare = session.substring(0, session.length() - SUFFIX.length());
        if (isDigest(bare)) {
            verdict.fixable(TERM, bare, "suffix", SUFFIX);
        } else {
            verdict.at(TERM, "suffix", SUFFIX);
        }
    }

    /** What the documentation's recipe gives: MD5 of session and time. */
    private static boolean isDigest(String text) {
        return text.length() == MD5_DIGITS && Hexadecimal.isAll(text);
    }
}
