package io.github.payuperu.sandbox.checkout;

/** The numbers that payments get, each once. */
public interface Numbering {
    /** The gateway's number of a sale. */
    long nextOrder();

    /** The code a payer names at the PagoEfectivo counter. */
    long nextCip();

    /** The identifier of a transaction. */
    String nextTransaction();
}
