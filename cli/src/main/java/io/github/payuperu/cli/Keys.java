package io.github.payuperu.cli;

import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.validators.signature.Member;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The API key of the merchant, and the secret for HMAC-SHA256 beside it. */
final class Keys {
    private static final String API_KEY = "PAYU_API_KEY";
    private static final String HMAC_KEY = "PAYU_HMAC_KEY";

    private final Secrets secrets;
    private final Words words;
    private final CommandSpec spec;

    /**
     * @param secrets where they come from
     * @param words for what is said when there is none
     * @param spec the command that wants one
     */
    Keys(Secrets secrets, Words words, CommandSpec spec) {
        this.secrets = secrets;
        this.words = words;
        this.spec = spec;
    }

    /** That of the environment, if there is one. */
    Optional<ApiKey> known() {
        return secrets.variable(API_KEY).map(this::key);
    }

    /** That of the environment, or the one that somebody types. */
    ApiKey asked() {
        return known().or(() -> secrets.ask(words.text("sign.key.prompt")).map(this::key))
                .orElseThrow(() -> new ParameterException(spec.commandLine(), words.text("sign.key.missing")));
    }

    private ApiKey key(String text) {
        if (!Member.isSignable(text)) {
            throw new ParameterException(spec.commandLine(), words.text("sign.key.bad"));
        }
        ApiKey key = ApiKey.of(text);
        return secrets.variable(HMAC_KEY).map(key::withHmacKey).orElse(key);
    }
}
