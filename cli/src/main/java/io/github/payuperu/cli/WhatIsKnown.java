package io.github.payuperu.cli;

import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.rule.Environment;
import io.github.payuperu.validators.values.Money;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options for what a caller knows and no message says. */
final class WhatIsKnown {
    @Option(
            names = "--now",
            paramLabel = "INSTANT",
            converter = InstantConverter.class,
            description =
                    "The time to hold dates against, in UTC, such as 2021-06-21T12:00:00Z; the clock's unless given.")
    private @Nullable Instant now;

    @Option(
            names = "--environment",
            paramLabel = "test|production",
            description = "Where the requests are going to be sent; finds test data on its way to production.")
    private @Nullable Environment environment;

    @Option(
            names = "--merchant-id",
            paramLabel = "ID",
            converter = MerchantIdConverter.class,
            description = "The merchant's number, 508029 for example; verifies signatures of requests, and those of "
                    + "forms and callbacks with the key that is in PAYU_API_KEY.")
    private @Nullable String merchantId;

    @Option(
            names = "--expected-amount",
            paramLabel = "MONEY",
            converter = MoneyConverter.class,
            description = "What the payer is to pay, '118.00 PEN' for example; finds an amount in cents.")
    private @Nullable Money expectedAmount;

    @Option(
            names = "--authorized-amount",
            paramLabel = "MONEY",
            converter = MoneyConverter.class,
            description = "What the authorisation was about that is captured.")
    private @Nullable Money authorizedAmount;

    /**
     * Tells the validator.
     *
     * @param keys asked only where the merchant is known
     */
    void tell(PayuValidator.Builder validator, Keys keys) {
        if (now != null) {
            validator.clock(InstantSource.fixed(now));
        }
        if (environment != null) {
            validator.environment(environment);
        }
        if (merchantId != null) {
            validator.merchantId(merchantId);
            keys.known().ifPresent(validator::apiKey);
        }
        if (expectedAmount != null) {
            validator.expectedAmount(expectedAmount);
        }
        if (authorizedAmount != null) {
            validator.authorizedAmount(authorizedAmount);
        }
    }
}
