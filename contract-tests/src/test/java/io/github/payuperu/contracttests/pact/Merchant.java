package io.github.payuperu.contracttests.pact;

import io.github.payuperu.validators.signature.Algorithm;
import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.validators.signature.RequestSignature;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/** Who pays in a verification: by default the merchant whose credentials PayU publishes for everybody's tests. */
final class Merchant {
    private static final String PUBLISHED_LOGIN = "pRRXKOl8ikMmt9u";
    static final String PUBLISHED_KEY = "4Vj8eK4rloUd272L48hsrarnUA";
    static final String PUBLISHED_ID = "508029";
    private static final String PUBLISHED_ACCOUNT = "512323";
    private static final DateTimeFormatter EXPIRY = DateTimeFormatter.ofPattern("yyyy/MM", Locale.ROOT);

    private final String apiLogin;
    private final String apiKey;
    private final String id;
    private final String account;

    private Merchant(String apiLogin, String apiKey, String id, String account) {
        this.apiLogin = apiLogin;
        this.apiKey = apiKey;
        this.id = id;
        this.account = account;
    }

    static Merchant published() {
        return new Merchant(PUBLISHED_LOGIN, PUBLISHED_KEY, PUBLISHED_ID, PUBLISHED_ACCOUNT);
    }

    /** The one whose credentials are in the environment; what is not there is as published. */
    static Merchant fromEnvironment() {
        Map<String, String> environment = System.getenv();
        return new Merchant(
                environment.getOrDefault("PAYU_API_LOGIN", PUBLISHED_LOGIN),
                environment.getOrDefault("PAYU_API_KEY", PUBLISHED_KEY),
                environment.getOrDefault("PAYU_MERCHANT_ID", PUBLISHED_ID),
                environment.getOrDefault("PAYU_ACCOUNT_ID", PUBLISHED_ACCOUNT));
    }

    /** What a request says of this merchant at that time, by term: credentials, dates ahead, a reference used once. */
    Map<String, Object> values(Instant now) {
        String reference = "PACT-" + now.toEpochMilli();
        return Map.of(
                "merchant.apiLogin", apiLogin,
                "merchant.apiKey", apiKey,
                "order.accountId", account,
                "order.referenceCode", reference,
                "order.signature", signature(reference),
                "creditCard.expirationDate",
                        EXPIRY.format(now.plus(730, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC)),
                "expirationDate",
                        now.plus(3, ChronoUnit.DAYS)
                                .truncatedTo(ChronoUnit.SECONDS)
                                .toString()
                                .replace("Z", ""));
    }

    /** All pacts are about 100 soles. */
    private String signature(String reference) {
        return RequestSignature.of(ApiKey.of(apiKey), id, reference, "PEN").sign(Algorithm.MD5, "100");
    }
}
