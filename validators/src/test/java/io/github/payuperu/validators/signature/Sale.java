package io.github.payuperu.validators.signature;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Values to sign, made up. */
record Sale(
        Algorithm algorithm,
        String key,
        String merchantId,
        String reference,
        String amount,
        String currency,
        String state) {
    private static final List<String> LETTERS = List.of("A", "z", "0", "-", "_", ".", " ", ":", "ñ", "\uD83D\uDC4D");
    private static final List<String> STATES = List.of("4", "5", "6", "7", "104");

    static Stream<Sale> random(long seed, int count) {
        Random random = new Random(seed);
        return Stream.generate(() -> random(random)).limit(count);
    }

    private static Sale random(Random random) {
        return new Sale(
                one(List.of(Algorithm.values()), random),
                "key" + random.nextInt(),
                String.valueOf(random.nextInt(1_000_000)),
                "R" + text(random),
                amount(random),
                random.nextBoolean() ? "PEN" : "USD",
                one(STATES, random));
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(20), 0, LETTERS.size())
                .mapToObj(LETTERS::get)
                .forEach(text::append);
        return text.toString();
    }

    private static String amount(Random random) {
        long limit = (long) Math.pow(10, 1 + random.nextInt(12));
        return BigDecimal.valueOf(random.nextLong(limit), random.nextInt(3)).toPlainString();
    }

    Signature request() {
        return RequestSignature.of(ApiKey.of(key), merchantId, reference, currency);
    }

    Signature form() {
        return FormSignature.of(ApiKey.of(key), merchantId, reference, currency).paymentMethods("VISA");
    }

    Signature response() {
        return ResponseSignature.of(ApiKey.of(key), merchantId, reference, currency, state);
    }

    Signature confirmation() {
        return ConfirmationSignature.of(ApiKey.of(key), merchantId, reference, currency, state);
    }

    Sale withKey(String other) {
        return new Sale(algorithm, other, merchantId, reference, amount, currency, state);
    }

    Sale withMerchantId(String other) {
        return new Sale(algorithm, key, other, reference, amount, currency, state);
    }

    Sale withReference(String other) {
        return new Sale(algorithm, key, merchantId, other, amount, currency, state);
    }

    /** Dearer by that much. */
    Sale plus(String more) {
        String other = new BigDecimal(amount).add(new BigDecimal(more)).toPlainString();
        return new Sale(algorithm, key, merchantId, reference, other, currency, state);
    }

    Sale withCurrency(String other) {
        return new Sale(algorithm, key, merchantId, reference, amount, other, state);
    }

    Sale withState(String other) {
        return new Sale(algorithm, key, merchantId, reference, amount, currency, other);
    }
}
