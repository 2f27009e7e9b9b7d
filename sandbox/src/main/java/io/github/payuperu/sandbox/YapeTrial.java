package io.github.payuperu.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What PayU publishes for trying Yape: which telephone and code are answered with what. Read from {@code yape.tsv}.
 *
 * @param outcome the state
 * @param responseCode the reason as a code
 * @param responseMessage the reason in words, English as published
 */
record YapeTrial(Outcome outcome, String responseCode, String responseMessage) {
    /** For what is not published: our choice, the published answer to a wrong code. */
    static final YapeTrial WRONG_CODE =
            new YapeTrial(Outcome.DECLINED, "INVALID_TRANSACTION", "Operation denied. Incorrect OTP.");

    private static final int TITLES = 2;
    private static final Map<Key, YapeTrial> PUBLISHED = read();

    /** The answer to a payer with that telephone and code. */
    static YapeTrial of(@Nullable String contactPhone, @Nullable String otp) {
        return PUBLISHED.getOrDefault(new Key(contactPhone, otp), WRONG_CODE);
    }

    private static Map<Key, YapeTrial> read() {
        try (InputStream file = Objects.requireNonNull(YapeTrial.class.getResourceAsStream("yape.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(TITLES)
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toUnmodifiableMap(
                            cells -> new Key(cells[0], cells[1]),
                            cells -> new YapeTrial(Outcome.valueOf(cells[2]), cells[3], cells[4])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Key(
            @Nullable String contactPhone, @Nullable String otp) {}
}
