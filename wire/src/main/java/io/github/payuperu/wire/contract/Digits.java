package io.github.payuperu.wire.contract;

/**
 * The size of a decimal as the documentation writes it, {@code 12, 2}.
 *
 * @param integer most digits before the point
 * @param fraction most decimals, as written: {@code 100.500} has three
 * @param bare whether there may be no digit before the point, as in {@code .00}
 */
public record Digits(int integer, int fraction, boolean bare) {
    /** Of a decimal with a digit before its point. */
    public Digits(int integer, int fraction) {
        this(integer, fraction, false);
    }

    @Override
    public String toString() {
        return integer + "," + fraction;
    }
}
