package io.github.payuperu.validators.signature;

/**
 * {@code order.signature} of an API request: {@code apiKey~merchantId~referenceCode~TX_VALUE~currency}. Signed is the amount as
 * it is sent; accepted are {@code 118}, {@code 118.0} and {@code 118.00} alike, since the documentation shows the first and
 * PayU's library writes the last. MD5 and SHA-1 are documented here, the others are not. Source: PayU Latam, Integrations, 2023;
 * see {@link Signature}.
 */
public final class RequestSignature extends Signature {
    private RequestSignature(ApiKey key, SignedValues values) {
        super(key, values);
    }

    /**
     * The signature of the requests for one sale.
     *
     * @param merchantId the merchant's number, which the request itself does not contain
     * @param reference {@code order.referenceCode}
     * @param currency the currency of {@code TX_VALUE}
     */
    public static RequestSignature of(ApiKey key, String merchantId, String reference, String currency) {
        return new RequestSignature(key, SignedValues.of(merchantId, reference, currency));
    }

    @Override
    Wordings amounts(Amount amount) {
        return Wordings.documented(amount.text())
                .tolerated(amount.shortest(), Deviation.DECIMALS)
                .tolerated(amount.oneOrTwoDecimals(), Deviation.DECIMALS)
                .tolerated(amount.twoDecimals(), Deviation.DECIMALS);
    }

    @Override
    Wordings rest() {
        return Wordings.documented(values().joined(Member.CURRENCY));
    }
}
