package io.github.payuperu.validators.rule;

import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.validators.values.AmountRange;
import io.github.payuperu.validators.values.Money;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a caller knows and no message says. A rule that needs something that is not known here is silent.
 *
 * @param clock tells the time that dates are held against
 * @param environment where the request goes
 * @param merchantId the merchant's number, which signatures contain and API requests do not
 * @param apiKey the merchant's key, which forms and their callbacks are signed with and do not contain
 * @param expected what the payer is to pay
 * @param authorized what the authorisation that is captured was about
 * @param methodLimits the least and most in soles that can be paid by method, as agreed with PayU, which publishes none
 * @param taxRates the rates of IGV that the merchant sells at, in percent; none if taxes are not to be computed
 */
public record Circumstances(
        InstantSource clock,
        @Nullable Environment environment,
        @Nullable String merchantId,
        @Nullable ApiKey apiKey,
        @Nullable Money expected,
        @Nullable Money authorized,
        Map<String, AmountRange> methodLimits,
        List<BigDecimal> taxRates) {
    /** The general rate of IGV, municipal tax included, in percent. */
    public static final BigDecimal GENERAL_IGV = BigDecimal.valueOf(18);

    /** The system's clock, the general rate, and nothing else known. */
    public static final Circumstances UNKNOWN =
            new Circumstances(InstantSource.system(), null, null, null, null, null, Map.of(), List.of(GENERAL_IGV));

    public Circumstances {
        methodLimits = Map.copyOf(methodLimits);
        taxRates = List.copyOf(taxRates);
    }

    /** The same at other times. */
    public Circumstances at(InstantSource other) {
        return new Circumstances(other, environment, merchantId, apiKey, expected, authorized, methodLimits, taxRates);
    }

    /** The same for requests that go there. */
    public Circumstances to(Environment other) {
        return new Circumstances(clock, other, merchantId, apiKey, expected, authorized, methodLimits, taxRates);
    }

    /** The same for that merchant. */
    public Circumstances of(String merchant) {
        return new Circumstances(clock, environment, merchant, apiKey, expected, authorized, methodLimits, taxRates);
    }

    /** The same for who has that key. */
    public Circumstances with(ApiKey key) {
        return new Circumstances(clock, environment, merchantId, key, expected, authorized, methodLimits, taxRates);
    }

    /** The same for a payment of that amount. */
    public Circumstances expecting(Money amount) {
        return new Circumstances(clock, environment, merchantId, apiKey, amount, authorized, methodLimits, taxRates);
    }

    /** The same for the capture of an authorisation of that amount. */
    public Circumstances capturing(Money amount) {
        return new Circumstances(clock, environment, merchantId, apiKey, expected, amount, methodLimits, taxRates);
    }

    /** The same with those limits by method. */
    public Circumstances limiting(Map<String, AmountRange> limits) {
        return new Circumstances(clock, environment, merchantId, apiKey, expected, authorized, limits, taxRates);
    }

    /** The same at those rates of IGV, in percent. */
    public Circumstances taxedAt(List<BigDecimal> rates) {
        return new Circumstances(clock, environment, merchantId, apiKey, expected, authorized, methodLimits, rates);
    }
}
