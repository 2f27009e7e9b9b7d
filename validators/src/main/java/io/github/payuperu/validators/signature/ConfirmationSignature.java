package io.github.payuperu.validators.signature;

import java.math.RoundingMode;

/**
 * {@code sign} of a confirmation: {@code apiKey~merchant_id~reference_sale~value~currency~state_pol}, where value loses a second
 * decimal that is zero and is never rounded: {@code 150.0} for 150.00, {@code 150.25} for 150.25. All values are those of the
 * confirmation; compare them with the shop's own afterwards. Which algorithm signs is not documented. Source: PayU Latam,
 * WebCheckout, confirmation page, 2023; see {@link Signature}.
 */
public final class ConfirmationSignature extends Signature {
    private ConfirmationSignature(ApiKey key, SignedValues values) {
        super(key, values);
    }

    /**
     * The signature of a confirmation.
     *
     * @param state {@code state_pol}
     */
    public static ConfirmationSignature of(
            ApiKey key, String merchantId, String reference, String currency, String state) {
        SignedValues sale = SignedValues.of(merchantId, reference, currency);
        return new ConfirmationSignature(key, sale.with(Member.STATE, state));
    }

    @Override
    Wordings amounts(Amount amount) {
        return Wordings.ofPage(amount.oneOrTwoDecimals())
                .wrong(amount.twoDecimals(), Deviation.DECIMALS)
                .wrong(amount.shortest(), Deviation.DECIMALS)
                .wrong(amount.oneDecimal(RoundingMode.HALF_EVEN), Deviation.ROUNDED)
                .wrong(amount.oneDecimal(RoundingMode.HALF_UP), Deviation.HALF_UP)
                .wrong(amount.oneDecimal(RoundingMode.DOWN), Deviation.CUT_OFF);
    }

    @Override
    Wordings rest() {
        return States.of(values());
    }
}
