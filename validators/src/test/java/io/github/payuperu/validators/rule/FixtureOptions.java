package io.github.payuperu.validators.rule;

import io.github.payuperu.validators.PayuValidator;
import io.github.payuperu.validators.signature.ApiKey;
import io.github.payuperu.validators.values.AmountRange;
import io.github.payuperu.validators.values.Money;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** What the caller of a case knows: {@code now}, {@code environment}, {@code limit.VISA=5-500} and so on, one a line. */
final class FixtureOptions {
    private final PayuValidator.Builder builder =
            PayuValidator.builder().clock(() -> Instant.parse("2021-06-21T12:00:00Z"));

    private FixtureOptions() {}

    /** Those of the file, or the defaults if there is none. */
    static FixtureOptions of(Path file) {
        FixtureOptions options = new FixtureOptions();
        if (Files.exists(file)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.stringPropertyNames().forEach(name -> options.set(name, properties.getProperty(name)));
        }
        return options;
    }

    PayuValidator validator() {
        return builder.build();
    }

    private void set(String name, String value) {
        switch (name) {
            case "now" -> builder.clock(() -> Instant.parse(value));
            case "environment" -> builder.environment(Environment.valueOf(value));
            case "merchantId" -> builder.merchantId(value);
            case "apiKey" -> builder.apiKey(ApiKey.of(value));
            case "apiAndHmacKey" -> {
                String[] keys = value.split(",", 2);
                builder.apiKey(ApiKey.of(keys[0]).withHmacKey(keys[1]));
            }
            case "expected" -> builder.expectedAmount(Money.parse(value));
            case "authorized" -> builder.authorizedAmount(Money.parse(value));
            case "taxRates" ->
                builder.taxRates(
                        Arrays.stream(value.split(",")).map(BigDecimal::new).toList());
            default -> builder.methodLimits(Map.of(name.replaceFirst("limit\\.", ""), range(value)));
        }
    }

    private static AmountRange range(String text) {
        List<BigDecimal> ends =
                Arrays.stream(text.split("-")).map(BigDecimal::new).toList();
        return new AmountRange(ends.get(0), ends.get(1));
    }
}
