package io.github.payuperu.cli;

import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.validators.signature.ConfirmationSignature;
import io.github.payuperu.validators.signature.FormSignature;
import io.github.payuperu.validators.signature.RequestSignature;
import io.github.payuperu.validators.signature.ResponseSignature;
import io.github.payuperu.validators.signature.Signature;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code payu-peru sign} that are signed. */
final class SignedOptions {
    @Option(names = "--merchant-id", paramLabel = "ID", required = true, description = "The merchant's number.")
    private String merchantId = "";

    @Option(names = "--reference", paramLabel = "R", required = true, description = "The reference of the sale.")
    private String reference = "";

    @Option(
            names = "--amount",
            paramLabel = "A",
            required = true,
            description = "The amount as it is in the message, for example 118.00.")
    private String amount = "";

    @Option(names = "--currency", paramLabel = "C", required = true, description = "The currency, for example PEN.")
    private String currency = "";

    @Option(
            names = "--state",
            paramLabel = "S",
            description = "response, confirmation: transactionState or state_pol, for example 4.")
    private @Nullable String state;

    @Option(names = "--payment-methods", paramLabel = "LIST", description = "form: paymentMethods, if it has them.")
    private @Nullable String paymentMethods;

    @Option(names = "--iin", paramLabel = "LIST", description = "form: iin, if it has them.")
    private @Nullable String iin;

    @Option(names = "--pse-banks", paramLabel = "LIST", description = "form: pseBanks, if it has them.")
    private @Nullable String pseBanks;

    String amount() {
        return amount;
    }

    /** The key of the words that say which option is missing or out of place. */
    Optional<String> mistake(SignedKind kind) {
        if (kind.hasState() && state == null) {
            return Optional.of("sign.state.missing");
        }
        if (!kind.hasState() && state != null) {
            return Optional.of("sign.state.needless");
        }
        boolean options = paymentMethods != null || iin != null || pseBanks != null;
        return kind != SignedKind.FORM && options ? Optional.of("sign.options.needless") : Optional.empty();
    }

    /** What is signed, of options without mistake. */
    Signature signed(SignedKind kind, ApiKey key) {
        String known = state == null ? "" : state;
        return switch (kind) {
            case REQUEST -> RequestSignature.of(key, merchantId, reference, currency);
            case FORM -> form(key);
            case RESPONSE -> ResponseSignature.of(key, merchantId, reference, currency, known);
            case CONFIRMATION -> ConfirmationSignature.of(key, merchantId, reference, currency, known);
        };
    }

    private FormSignature form(ApiKey key) {
        FormSignature form = FormSignature.of(key, merchantId, reference, currency);
        form = paymentMethods == null ? form : form.paymentMethods(paymentMethods);
        form = iin == null ? form : form.iin(iin);
        return pseBanks == null ? form : form.pseBanks(pseBanks);
    }
}
