package io.github.payuperu.validators.pe.signature;

/** A signature, and a sale that it may be the signature of. */
interface SignedSale {
    String merchantId();

    /** The amount, in plain digits. */
    String amount();

    String currency();

    /** The same signature, and a sale of that merchant. */
    SignedSale withMerchant(String other);

    /** The same signature, and a sale of that amount. */
    SignedSale withAmount(String other);

    /** The same signature, and a sale in that currency. */
    SignedSale withCurrency(String other);

    /** Whether the signature is that of the sale, perhaps with other decimals. */
    boolean isSigned();
}
