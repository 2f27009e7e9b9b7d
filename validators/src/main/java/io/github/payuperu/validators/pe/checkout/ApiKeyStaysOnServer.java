package io.github.payuperu.validators.pe.checkout;

import io.github.payuperu.validators.pe.PeruOperations;
import io.github.payuperu.validators.rule.Evidence;
import io.github.payuperu.validators.rule.Rule;
import io.github.payuperu.validators.rule.RuleCard;
import io.github.payuperu.validators.rule.Subject;
import io.github.payuperu.validators.rule.Verdict;
import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.wire.finding.Severity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** PE-069: the API key is in no form, where every payer could read it and sign what he likes: not under a name of its own, nor inside another value. */
public final class ApiKeyStaysOnServer implements Rule {
    private static final String NAME = "apikey";
    private static final RuleCard CARD = RuleCard.everywhere(
                    "PE-069",
                    Severity.ERROR,
                    Evidence.DOCUMENTED,
                    "PayU Latam, WebCheckout, edition of 2023-12, considerations on the signature")
            .on(PeruOperations.FORM);

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public void check(Subject subject, Verdict verdict) {
        subject.unknownMembers().forEach((node, name) -> {
            if (plain(name).contains(NAME)) {
                verdict.atUnknown(node, "case", "name");
            }
        });
        ApiKey key = subject.circumstances().apiKey();
        if (key != null) {
            subject.members().stream()
                    .filter(field -> holds(key, subject.text(field)))
                    .forEach(field -> verdict.at(field, "case", "value"));
        }
    }

    private static boolean holds(ApiKey key, @Nullable String text) {
        return text != null && key.isIn(text);
    }

    /** The letters of a name, since nobody knows how somebody else separates words. */
    private static String plain(String name) {
        return name.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }
}
