package io.github.payuperu.validators.signature;

import java.math.RoundingMode;

/**
 * {@code signature} of the response page: {@code apiKey~merchantId~referenceCode~value~currency~transactionState}, where value
 * is {@code TX_VALUE} with one decimal, rounded half to even: {@code 100.0} for 100, {@code 150.2} for 150.25, {@code 150.4} for
 * 150.35. Thus 150.75 and 150.85 have the same signature: never settle an order by this page. All values are those of the
 * query, decoded; compare them with the shop's own afterwards. Which algorithm signs is not documented. Source: PayU Latam,
 * WebCheckout, response page, 2023; see {@link Signature}.
 */
public final class ResponseSignature extends Signature {
    private ResponseSignature(ApiKey key, SignedValues values) {
        super(key, values);
    }

    /**
     * The signature of a response page.
     *
     * @param state {@code transactionState}, not {@code polTransactionState}
     */
    public static ResponseSignature of(ApiKey key, String merchantId, String reference, String currency, String state) {
        SignedValues sale = SignedValues.of(merchantId, reference, currency);
        return new ResponseSignature(key, sale.with(Member.STATE, state));
    }

    @Override
    Wordings amounts(Amount amount) {
        return Wordings.ofPage(amount.oneDecimal(RoundingMode.HALF_EVEN))
                .wrong(amount.oneDecimal(RoundingMode.HALF_UP), Deviation.HALF_UP)
                .wrong(amount.oneDecimal(RoundingMode.DOWN), Deviation.CUT_OFF)
                .wrong(amount.oneOrTwoDecimals(), Deviation.NOT_ROUNDED)
                .wrong(amount.shortest(), Deviation.DECIMALS)
                .wrong(amount.twoDecimals(), Deviation.DECIMALS);
    }

    @Override
    Wordings rest() {
        return States.of(values());
    }
}
